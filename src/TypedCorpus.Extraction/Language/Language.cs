using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus.Extraction.Languages;

/// <summary>All that the stages ask of a language, read once from its folder and never changed after. A second language is a second folder.</summary>
[SuppressMessage("Naming", "CA1724:Type names should not match namespaces", Justification = "It is the word of the field, and the namespace is Languages.")]
public sealed class Language
{
    private static readonly Lazy<Language> s_english = new(static () => new Language(LanguageFiles.Embedded("English")));

    internal Language(LanguageFiles files)
    {
        Tokens = new TokenWords(files);
        Calendar = new CalendarNames(files);
    }

    /// <summary>English, as it lies in this assembly.</summary>
    public static Language English => s_english.Value;

    /// <summary>What cutting text into tokens and sentences asks for.</summary>
    internal TokenWords Tokens { get; }

    /// <summary>The names of months and weekdays, and what stands before a day.</summary>
    internal CalendarNames Calendar { get; }
}
