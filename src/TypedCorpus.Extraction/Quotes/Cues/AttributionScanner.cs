using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tries the rules of attributions at places of passages whose cues are known.</summary>
internal sealed class AttributionScanner(ArticleSyntax words, CueIndex cues)
{
    private readonly ChunkView _chunks = AttributionRules.View(cues);

    // Made when first asked for: few passages have a cue that more follows.
    private RuleScanner? _scanner;

    /// <summary>What the rules find at a place of the passage whose cues the index has.</summary>
    public RuleMatch? At(ChunkCursor place)
    {
        _scanner ??= AttributionRules.Rules.Of(words.Language).Scan(_chunks);
        if (!_chunks.IsOf(place.Passage))
        {
            _chunks.Read(place.Passage);
            _scanner.Read(new TokenRange(0, place.Passage.Count));
        }
        return _scanner.MatchAt(place.Index);
    }

    /// <summary>The quotation before an <c>as</c>, else <see langword="null"/>: <c>“…,” as</c> Norton put it.</summary>
    public ChunkCursor? QuoteBefore(ChunkCursor equative)
    {
        foreach (ChunkCursor first in (ReadOnlySpan<ChunkCursor>)[equative.Previous, equative.Back(2)])
        {
            if (At(first) is { } match && match.Range.Last == equative.Index && match.Tokens(AttributionRules.Quote) is { } quote)
                return equative.Passage.At(quote.Start);
        }
        return null;
    }

    /// <summary>Gives what the rules have remembered to the next; this must not be used any more.</summary>
    public void Release() => _scanner?.Release();
}
