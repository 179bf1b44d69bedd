using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Reads <c>quotes/attributions.rules</c>: where, beside a cue, the words of another attribution begin, as patterns over chunks and cues.</summary>
internal static class AttributionRules
{
    /// <summary>What rules make of what ends the content before it: it begins with a comma, a dash or a conjunction.</summary>
    public const string Further = "further";

    /// <summary>What rules make of a quotation and the <c>as</c> after it: <c>“…,” as</c> Norton put it.</summary>
    public const string QuoteBefore = "quote-before";

    /// <summary>The argument of <see cref="QuoteBefore"/>: the quotation.</summary>
    public const string Quote = "quote";

    /// <summary>The rules.</summary>
    public static RuleFiles Rules { get; } = new(ChunkView.Productions().Seeing<CueTraits>(BitsOf).With(Further).With(QuoteBefore, Quote), "quotes/attributions.rules");

    /// <summary>The chunks of the passage whose cues an index has, as the rules see them.</summary>
    public static ChunkView View(CueIndex cues) => new(at => BitsOf(CueTraitsReader.Of(at, cues)));

    private static ulong BitsOf(CueTraits traits) => (ulong)traits << ChunkView.FirstFree;
}
