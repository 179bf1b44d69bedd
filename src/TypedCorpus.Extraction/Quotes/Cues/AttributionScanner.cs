using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tries the rules of attributions at places of a passage whose cues are known.</summary>
internal sealed class AttributionScanner(PassageSyntax passage, CueIndex cues)
{
    // Made when first asked for: few passages have a cue that more follows.
    private RuleScanner? _scanner;

    private RuleScanner Scanner => _scanner ??= Read();

    /// <summary>What the rules find at a place.</summary>
    public RuleMatch? At(ChunkCursor place) => Scanner.MatchAt(place.Index);

    /// <summary>The quotation before an <c>as</c>, else <see langword="null"/>: <c>“…,” as</c> Norton put it.</summary>
    public ChunkCursor? QuoteBefore(ChunkCursor equative)
    {
        foreach (ChunkCursor first in (ReadOnlySpan<ChunkCursor>)[equative.Previous, equative.Back(2)])
        {
            if (At(first) is { } match && match.Range.Last == equative.Index && match.Tokens(AttributionRules.Quote) is { } quote)
                return passage.At(quote.Start);
        }
        return null;
    }

    /// <summary>Gives what the rules have remembered to the next; this must not be used any more.</summary>
    public void Release() => _scanner?.Release();

    private RuleScanner Read()
    {
        RuleScanner scanner = new(AttributionRules.Rules.Of(passage.Words.Language), AttributionRules.View(passage, cues));
        scanner.Read(new TokenRange(0, passage.Count));
        return scanner;
    }
}
