using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Reads <c>quotes/sources.rules</c> and its like for headlines and signatures: what says who speaks without a verb of speech, as patterns over chunks.</summary>
internal static class SourceRules
{
    /// <summary>What rules make of a phrase that names the source of what stands beside it; it ends with whoever speaks.</summary>
    public const string Phrase = "phrase";

    /// <summary>What rules make of a label before a colon; it ends with the colon.</summary>
    public const string Label = "label";

    /// <summary>What rules make of the label of a headline, if it names someone who can speak.</summary>
    public const string Headline = "headline";

    /// <summary>What rules make of the line under words set apart that says whose they are.</summary>
    public const string Signature = "signature";

    /// <summary>The argument of a signature that holds its dash.</summary>
    public const string Dash = "dash";

    /// <summary>The argument of all of them: whoever speaks.</summary>
    public const string Speaker = "speaker";

    private static readonly Productions s_productions = ChunkView.Productions().With(Phrase, Speaker).With(Label, Speaker).With(Headline, Speaker).With(Signature, Dash, Speaker);

    /// <summary>The rules of phrases and labels.</summary>
    public static RuleFiles Rules { get; } = new(s_productions, "quotes/sources.rules");

    /// <summary>The rules of headlines.</summary>
    public static RuleFiles Headlines { get; } = new(s_productions, "quotes/headlines.rules");

    /// <summary>The rules of signatures.</summary>
    public static RuleFiles Signatures { get; } = new(s_productions, "quotes/signatures.rules");

    /// <summary>What some of these rules match from the first chunk of a passage on.</summary>
    public static RuleMatch? AtStart(RuleFiles rules, PassageSyntax passage)
    {
        ChunkView chunks = new();
        chunks.Read(passage);
        RuleScanner scanner = rules.Of(passage.Words.Language).Scan(chunks);
        scanner.Read(new TokenRange(0, passage.Count));
        RuleMatch? match = scanner.MatchAt(0);
        scanner.Release();
        return match;
    }
}
