using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Languages;

/// <summary>
/// The classes of words that rules of syntax and quotes name: the rows of <c>syntax/words.tsv</c> and <c>quotes/words.tsv</c>, and the forms of reporting verbs by how
/// often they report speech: <c>&lt;speech&gt;</c> sometimes, <c>&lt;sure-speech&gt;</c> mostly, <c>&lt;reliable-speech&gt;</c> reliably. Lists of nouns are <c>&lt;document&gt;</c>, <c>&lt;work&gt;</c> and their like.
/// </summary>
internal sealed class SyntaxClasses(Language language) : IWordClasses
{
    private const string Speech = "speech";
    private const string SureSpeech = "sure-speech";
    private const string ReliableSpeech = "reliable-speech";
    private const string SpeechNoun = "speech-noun";
    private const string SpeakerNoun = "speaker-noun";
    private const string Document = "document";
    private const string Work = "work";
    private const string NameNoun = "name-noun";
    private const string LanguageName = "language-name";

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? Find(string name) => name switch
    {
        Speech => language.Cues.FormsOf(CueStrength.Sometimes),
        SureSpeech => language.Cues.FormsOf(CueStrength.Mostly),
        ReliableSpeech => language.Cues.FormsOf(CueStrength.Reliably),
        SpeechNoun => language.Cues.Nouns,
        SpeakerNoun => language.SpeakerNouns.Listed,
        Document => language.Documents,
        Work => [.. language.Words("quotes/works.tsv").SelectMany(static work => new[] { work, work + "s" })],
        NameNoun => language.Words("quotes/name-nouns.tsv"),
        LanguageName => language.Words("quotes/languages.tsv"),
        _ => Words(language.SyntaxWords, name) ?? Words(language.QuoteWords, name),
    };

    private static IReadOnlyCollection<string>? Words<TRole>(RoleTable<TRole> table, string name)
        where TRole : struct, Enum =>
        EnumRows.MemberOf<TRole>(name) is { } role ? [.. table.WordsOf(role)] : null;
}
