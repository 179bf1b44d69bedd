using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Reads <c>quotes/sources.rules</c> and its like for headlines and signatures: what says who speaks without a verb of speech, as patterns over chunks.</summary>
internal sealed class SourceRules(Language language)
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

    /// <summary>What the rules can make.</summary>
    public static Productions Productions { get; } = ChunkView.Productions().With(Phrase, Speaker).With(Label, Speaker).With(Headline, Speaker).With(Signature, Dash, Speaker);

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; } = language.Rules(language.SyntaxClasses, Productions, "quotes/sources.rules");

    /// <summary>The rules of headlines.</summary>
    public RuleSet Headlines { get; } = language.Rules(language.SyntaxClasses, Productions, "quotes/headlines.rules");

    /// <summary>The rules of signatures.</summary>
    public RuleSet Signatures { get; } = language.Rules(language.SyntaxClasses, Productions, "quotes/signatures.rules");

    /// <summary>The rules of a language.</summary>
    public static SourceRules Of(Language language) => language.Part(static l => new SourceRules(l));

    /// <summary>What the rules of a set match from the first chunk of a passage on.</summary>
    public static RuleMatch? AtStart(RuleSet rules, PassageSyntax passage)
    {
        RuleScanner scanner = new(rules, new ChunkView(passage));
        scanner.Read(new TokenRange(0, passage.Count));
        RuleMatch? match = scanner.MatchAt(0);
        scanner.Release();
        return match;
    }
}
