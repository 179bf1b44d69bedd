using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Languages;

/// <summary>
/// All that the stages ask of a language. It never changes, and only it reads the language's files; each part is read when it is first asked for. A
/// second language is a second folder.
/// </summary>
[SuppressMessage("Naming", "CA1724:Type names should not match namespaces", Justification = "It is the word of the field, and the namespace is Languages.")]
public sealed class Language
{
    private static readonly Lazy<Language> s_english = new(static () => new Language(LanguageFiles.Embedded("English")));

    private readonly ConcurrentDictionary<string, Lazy<object>> _tables = new(StringComparer.Ordinal);
    private readonly LanguageParts _parts;

    internal Language(LanguageFiles files)
    {
        Files = files;
        _parts = new LanguageParts(this);
    }

    /// <summary>English, as it is embedded in this assembly.</summary>
    public static Language English => s_english.Value;

    /// <summary>This language with another model of names, such as one that was trained without the documents it is scored on.</summary>
    /// <param name="model">What the training of names has written.</param>
    public Language WithNames(byte[] model) => new(Files.With("models/names.bin", model));

    /// <summary>Tokens: the words that tell where tokens and sentences end.</summary>
    internal TokenWords Tokens => field ??= Part(static l => new TokenWords(l.Roles("tokens/tokens.tsv"), l.Roles("tokens/sentence-starts.tsv")));

    /// <summary>Reading: the names of months and weekdays, and what stands before a day.</summary>
    internal CalendarNames Calendar => field ??= Part(static l => new CalendarNames(l.Roles("reading/calendar.tsv")));

    /// <summary>What is known of words and names before any article is read; without an entry where the language has no lexicon.</summary>
    internal Lexicon Lexicon => field ??= Part(static l => Lexicon.Of(l.Files));

    /// <summary>Syntax: the parts that words play in the reading of a sentence.</summary>
    internal RoleTable<SyntaxRoles> SyntaxWords => field ??= Part(static l => new RoleTable<SyntaxRoles>(l.Files, "syntax/words.tsv"));

    /// <summary>Quotes: the parts that words play in finding who says what.</summary>
    internal RoleTable<QuoteRoles> QuoteWords => field ??= Part(static l => new RoleTable<QuoteRoles>(l.Files, "quotes/words.tsv"));

    /// <summary>Quotes: the words by which a text says that something was not said.</summary>
    internal RoleTable<StanceRoles> StanceWords => field ??= Part(static l => new RoleTable<StanceRoles>(l.Files, "quotes/stances.tsv"));

    /// <summary>Syntax and quotes: the classes of words that rules name.</summary>
    internal SyntaxClasses SyntaxClasses => field ??= Part(static l => new SyntaxClasses(l));

    /// <summary>Syntax: the forms of verbs whose object does what the infinitive after it says: <c>led her to resign</c>.</summary>
    internal WordSet ControlVerbs => Cues.ControlVerbs;

    /// <summary>Syntax: how regular forms are made.</summary>
    internal Inflection Inflection => field ??= Part(static l => new Inflection(l.Roles("syntax/inflection.tsv")));

    /// <summary>Syntax and quotes: the reporting verbs and nouns.</summary>
    internal CueLexicon Cues => field ??= Part(static l => new CueLexicon(l.Files, l.Inflection));

    /// <summary>Syntax and quotes: common nouns for someone who can speak.</summary>
    internal SpeakerNouns SpeakerNouns => field ??= Part(static l => new SpeakerNouns(l.Files, l.Lexicon));

    /// <summary>Syntax and quotes: nouns for what someone says something in: a statement, a letter.</summary>
    internal WordSet Documents => Cues.Documents;

    /// <summary>Names: the words in and beside names.</summary>
    internal NameTables Names => field ??= Part(static l => new NameTables(l.Files, l.Roles("names/words.tsv")));

    /// <summary>Names and coreference: the titles before the names of persons.</summary>
    internal PersonTitles Titles => field ??= Part(static l => new PersonTitles(l.Files));

    /// <summary>Names and coreference: common nouns for a person.</summary>
    internal PersonNouns PersonNouns => field ??= Part(static l => new PersonNouns(l.Roles("coreference/person-nouns.tsv"), l.Lexicon, l.Titles));

    /// <summary>Coreference: what given names tell.</summary>
    internal GivenNames GivenNames => field ??= Part(static l => new GivenNames(l.Files, l.Lexicon));

    /// <summary>Coreference: what stands after a person's name without being part of it, without its stops: <c>Jr</c>, <c>KC</c>.</summary>
    internal WordSet PostNominals => Coreference.PostNominals;

    /// <summary>Names and coreference: short forms that stand for one name everywhere.</summary>
    internal NameAliases Aliases => field ??= Part(static l => new NameAliases(l.Files));

    /// <summary>Names and coreference: the last words of the names of organizations.</summary>
    internal OrganizationEndings OrganizationEndings => field ??= Part(static l => new OrganizationEndings(l.Files));

    /// <summary>Coreference and linking: words that rules ask for.</summary>
    internal CoreferenceWords Coreference => field ??= Part(static l => new CoreferenceWords(l));

    /// <summary>Coreference: the bodies that each nation has one of.</summary>
    internal NationalBodyNames NationalBodies => field ??= Part(static l => new NationalBodyNames(l.Files));

    /// <summary>Coreference: the countries.</summary>
    internal Countries Countries => field ??= Part(static l => new Countries(l.Files));

    /// <summary>Coreference: the nouns by which texts take up what they have named.</summary>
    internal DescriptionNouns Descriptions => field ??= Part(static l => new DescriptionNouns(l));

    /// <summary>References: the personal pronouns.</summary>
    internal Pronouns Pronouns => field ??= Part(static l => new Pronouns(l.Files));

    /// <summary>References: words that pronouns and narrators ask for.</summary>
    internal ReferenceWords ReferenceWords => field ??= Part(static l => new ReferenceWords(l));

    /// <summary>Whether a noun, in its key form, means a person or someone who can speak.</summary>
    internal bool IsPersonNoun(string noun, PosTag tag) => PersonNouns.IsPerson(noun.AsSpan()) || SpeakerNouns.KindOf(noun, tag) == EntityKind.Person;

    /// <summary>The files that all of it is read from.</summary>
    internal LanguageFiles Files { get; }

    /// <summary>The words in the first column of a table; empty where the language has none.</summary>
    internal WordSet Words(string path) => Table(path, path, static (l, path) => new WordSet(l.Files.Rows(path).Select(static row => row[0])));

    /// <summary>A table of sets of words by role; each is empty where the language has no such table.</summary>
    internal WordRoles Roles(string path) => Table(path, path, static (l, path) => new WordRoles(l.Files.Rows(path), path));

    /// <summary>A table of weights. A weight that is asked for and missing is an error.</summary>
    internal WeightTable Weights(string path) => Table(path, path, static (l, path) => new WeightTable(l.Files.Rows(path), path));

    /// <summary>The rules of some files, without those that the language lacks.</summary>
    /// <exception cref="RuleFileException">A file has an error.</exception>
    internal RuleSet Rules(IWordClasses classes, Productions productions, params string[] paths) =>
        RuleSet.Read(classes, productions, [.. paths.Select(path => new KeyValuePair<string, string>(path, Files.Text(path)))]);

    /// <summary>The rules of a stage.</summary>
    internal RuleSet Rules(RuleFiles rules) => Table(rules.Path, rules, static (l, rules) => rules.Read(l));

    /// <summary>What is made of the language once, and kept by its type: tables of its own kind, rules, a trained model.</summary>
    internal T Part<T>(Func<Language, T> make)
        where T : class => _parts.Get(make);

    private T Table<TSource, T>(string path, TSource source, Func<Language, TSource, T> read)
        where T : class =>
        (T)(_tables.TryGetValue(path, out Lazy<object>? table) ? table : AddTable(path, source, read)).Value;

    private Lazy<object> AddTable<TSource, T>(string path, TSource source, Func<Language, TSource, T> read)
        where T : class =>
        _tables.GetOrAdd(path, new Lazy<object>(() => read(this, source)));
}
