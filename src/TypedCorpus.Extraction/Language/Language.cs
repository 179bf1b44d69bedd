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
    private readonly ConcurrentDictionary<Type, Lazy<object>> _parts = new();
    private readonly Lazy<TokenWords> _tokens;
    private readonly Lazy<CalendarNames> _calendar;
    private readonly Lazy<Lexicon> _lexicon;
    private readonly Lazy<RoleTable<SyntaxRoles>> _syntaxWords;
    private readonly Lazy<RoleTable<QuoteRoles>> _quoteWords;
    private readonly Lazy<RoleTable<StanceRoles>> _stanceWords;
    private readonly Lazy<SyntaxClasses> _syntaxClasses;
    private readonly Lazy<Inflection> _inflection;
    private readonly Lazy<CueLexicon> _cues;
    private readonly Lazy<WordSet> _controlVerbs;
    private readonly Lazy<SpeakerNouns> _speakerNouns;
    private readonly Lazy<NameTables> _names;
    private readonly Lazy<PersonTitles> _titles;
    private readonly Lazy<PersonNouns> _personNouns;
    private readonly Lazy<GivenNames> _givenNames;
    private readonly Lazy<WordSet> _postNominals;
    private readonly Lazy<NameAliases> _aliases;
    private readonly Lazy<OrganizationEndings> _organizationEndings;
    private readonly Lazy<CoreferenceWords> _coreference;
    private readonly Lazy<Countries> _countries;
    private readonly Lazy<DescriptionNouns> _descriptions;
    private readonly Lazy<Pronouns> _pronouns;

    internal Language(LanguageFiles files)
    {
        Files = files;
        _tokens = new(() => new TokenWords(Roles("tokens/tokens.tsv"), Roles("tokens/sentence-starts.tsv")));
        _calendar = new(() => new CalendarNames(Roles("reading/calendar.tsv")));
        _lexicon = new(() => Lexicon.Of(files));
        _syntaxWords = new(() => new RoleTable<SyntaxRoles>(files, "syntax/words.tsv"));
        _quoteWords = new(() => new RoleTable<QuoteRoles>(files, "quotes/words.tsv"));
        _stanceWords = new(() => new RoleTable<StanceRoles>(files, "quotes/stances.tsv"));
        _syntaxClasses = new(() => new SyntaxClasses(this));
        _inflection = new(() => new Inflection(Roles("syntax/inflection.tsv")));
        _cues = new(() => new CueLexicon(files, Inflection));
        _controlVerbs = new(() => new WordSet(files.Rows("quotes/control-verbs.tsv").SelectMany(Inflection.FormsOf)));
        _speakerNouns = new(() => new SpeakerNouns(files, Lexicon));
        _names = new(() => new NameTables(files, Roles("names/words.tsv")));
        _titles = new(() => new PersonTitles(files));
        _personNouns = new(() => new PersonNouns(Roles("coreference/person-nouns.tsv"), Lexicon, Titles));
        _givenNames = new(() => new GivenNames(files, Lexicon));
        _postNominals = new(() => new WordSet(Words("coreference/post-nominals.tsv"), StringComparer.OrdinalIgnoreCase));
        _aliases = new(() => new NameAliases(files));
        _organizationEndings = new(() => new OrganizationEndings(files));
        _coreference = new(() => new CoreferenceWords(Roles("coreference/words.tsv")));
        _countries = new(() => new Countries(files));
        _descriptions = new(() => new DescriptionNouns(this));
        _pronouns = new(() => new Pronouns(files));
    }

    /// <summary>English, as it is embedded in this assembly.</summary>
    public static Language English => s_english.Value;

    /// <summary>This language with another model of names, such as one that was trained without the documents it is scored on.</summary>
    /// <param name="model">What the training of names has written.</param>
    public Language WithNames(byte[] model) => new(Files.With("models/names.bin", model));

    /// <summary>Tokens: the words that tell where tokens and sentences end.</summary>
    internal TokenWords Tokens => _tokens.Value;

    /// <summary>Reading: the names of months and weekdays, and what stands before a day.</summary>
    internal CalendarNames Calendar => _calendar.Value;

    /// <summary>What is known of words and names before any article is read; without an entry where the language has no lexicon.</summary>
    internal Lexicon Lexicon => _lexicon.Value;

    /// <summary>Syntax: the parts that words play in the reading of a sentence.</summary>
    internal RoleTable<SyntaxRoles> SyntaxWords => _syntaxWords.Value;

    /// <summary>Quotes: the parts that words play in finding who says what.</summary>
    internal RoleTable<QuoteRoles> QuoteWords => _quoteWords.Value;

    /// <summary>Quotes: the words by which a text says that something was not said.</summary>
    internal RoleTable<StanceRoles> StanceWords => _stanceWords.Value;

    /// <summary>Syntax and quotes: the classes of words that rules name.</summary>
    internal SyntaxClasses SyntaxClasses => _syntaxClasses.Value;

    /// <summary>Syntax: the forms of verbs whose object does what the infinitive after it says: <c>led her to resign</c>.</summary>
    internal WordSet ControlVerbs => _controlVerbs.Value;

    /// <summary>Syntax: how regular forms are made.</summary>
    internal Inflection Inflection => _inflection.Value;

    /// <summary>Syntax and quotes: the reporting verbs and nouns.</summary>
    internal CueLexicon Cues => _cues.Value;

    /// <summary>Syntax and quotes: common nouns for someone who can speak.</summary>
    internal SpeakerNouns SpeakerNouns => _speakerNouns.Value;

    /// <summary>Syntax and quotes: nouns for what someone says something in: a statement, a letter.</summary>
    internal WordSet Documents => Words("quotes/documents.tsv");

    /// <summary>Names: the words in and beside names.</summary>
    internal NameTables Names => _names.Value;

    /// <summary>Names and coreference: the titles before the names of persons.</summary>
    internal PersonTitles Titles => _titles.Value;

    /// <summary>Names and coreference: common nouns for a person.</summary>
    internal PersonNouns PersonNouns => _personNouns.Value;

    /// <summary>Coreference: what given names tell.</summary>
    internal GivenNames GivenNames => _givenNames.Value;

    /// <summary>Coreference: what stands after a person's name without being part of it, without its stops: <c>Jr</c>, <c>KC</c>.</summary>
    internal WordSet PostNominals => _postNominals.Value;

    /// <summary>Names and coreference: short forms that stand for one name everywhere.</summary>
    internal NameAliases Aliases => _aliases.Value;

    /// <summary>Names and coreference: the last words of the names of organizations.</summary>
    internal OrganizationEndings OrganizationEndings => _organizationEndings.Value;

    /// <summary>Coreference and linking: words that rules ask for.</summary>
    internal CoreferenceWords Coreference => _coreference.Value;

    /// <summary>Coreference: the countries.</summary>
    internal Countries Countries => _countries.Value;

    /// <summary>Coreference: the nouns by which texts take up what they have named.</summary>
    internal DescriptionNouns Descriptions => _descriptions.Value;

    /// <summary>References: the personal pronouns.</summary>
    internal Pronouns Pronouns => _pronouns.Value;

    /// <summary>References: words that pronouns and narrators ask for.</summary>
    internal WordRoles ReferenceWords => Roles("references/words.tsv");

    /// <summary>Whether a noun, in its key form, means a person or someone who can speak.</summary>
    internal bool IsPersonNoun(string noun, PosTag tag) => PersonNouns.IsPerson(noun.AsSpan()) || SpeakerNouns.KindOf(noun, tag) == EntityKind.Person;

    /// <summary>The files that all of it is read from.</summary>
    internal LanguageFiles Files { get; }

    /// <summary>The words in the first column of a table; empty where the language has none.</summary>
    internal WordSet Words(string path) => Table(path, static (files, path) => new WordSet(files.Rows(path).Select(static row => row[0])));

    /// <summary>A table of sets of words by role; each is empty where the language has no such table.</summary>
    internal WordRoles Roles(string path) => Table(path, static (files, path) => new WordRoles(files.Rows(path), path));

    /// <summary>A table of weights. A weight that is asked for and missing is an error.</summary>
    internal WeightTable Weights(string path) => Table(path, static (files, path) => new WeightTable(files.Rows(path), path));

    /// <summary>The rules of some files, without those that the language lacks.</summary>
    /// <exception cref="RuleFileException">A file has an error.</exception>
    internal RuleSet Rules(IWordClasses classes, Productions productions, params string[] paths) =>
        RuleSet.Read(classes, productions, [.. paths.Select(path => new KeyValuePair<string, string>(path, Files.Text(path)))]);

    /// <summary>What one stage makes of the language for itself, made once: a trained model, rules, a table of its own kind.</summary>
    internal T Part<T>(Func<Language, T> make)
        where T : class =>
        (T)(_parts.TryGetValue(typeof(T), out Lazy<object>? part) ? part : AddPart(make)).Value;

    // Apart, so that a part that is there already costs no closure.
    private Lazy<object> AddPart<T>(Func<Language, T> make)
        where T : class =>
        _parts.GetOrAdd(typeof(T), new Lazy<object>(() => make(this)));

    private T Table<T>(string path, Func<LanguageFiles, string, T> read)
        where T : class =>
        (T)(_tables.TryGetValue(path, out Lazy<object>? table) ? table : AddTable(path, read)).Value;

    private Lazy<object> AddTable<T>(string path, Func<LanguageFiles, string, T> read)
        where T : class =>
        _tables.GetOrAdd(path, new Lazy<object>(() => read(Files, path)));
}
