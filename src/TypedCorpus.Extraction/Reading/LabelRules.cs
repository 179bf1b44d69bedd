using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Reading;

/// <summary>Reads <c>reading/labels.rules</c>: how the label of a turn is written. Articles are read before their language is known, so labels are those of English.</summary>
internal static class LabelRules
{
    /// <summary>The most characters of a name in a label.</summary>
    public const int LongestName = 60;

    /// <summary>The argument that holds the name or letter.</summary>
    public const string Name = "name";

    /// <summary>The argument that holds the colon or stop after it.</summary>
    public const string Mark = "mark";

    /// <summary>The argument that says how it is written: <see cref="TurnLabelForm"/>.</summary>
    public const string Form = "form";

    /// <summary>The argument that says how what follows is written.</summary>
    public const string Content = "content";

    /// <summary>What follows stands in bold, as the label does.</summary>
    public const string InBold = "bold";

    private const string Label = "label";

    /// <summary>The rules.</summary>
    public static RuleFiles Rules { get; } = new(
        new Productions().With(Label, Name, Mark, Form, Content).Taking<TurnLabelForm>(Form), static _ => NoWordClasses.Instance, "reading/labels.rules");

    /// <summary>The label that tokens begin with.</summary>
    public static RuleMatch? Match(LabelTokens tokens)
    {
        RuleScanner scanner = Rules.Of(Language.English).Scan(tokens);
        scanner.Read(new TokenRange(0, tokens.Count));
        RuleMatch? match = scanner.MatchAt(0);
        scanner.Release();
        return match;
    }
}
