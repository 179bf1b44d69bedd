namespace TypedCorpus.Generator.Pipeline;

/// <summary>The names of the generator's steps, in the order in which data flows through them. Tests ask by them which steps ran.</summary>
public static class StepNames
{
    /// <summary>The properties of the project that concern the corpus.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the compilation says about its language version and references.</summary>
    public const string Host = nameof(Host);

    /// <summary>The additional files that are articles.</summary>
    public const string ArticleFiles = nameof(ArticleFiles);

    /// <summary>Their names in generated code, from their paths alone.</summary>
    public const string ArticleNames = nameof(ArticleNames);

    /// <summary>Whether there is something to generate and nothing in the way.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>What the user says about names.</summary>
    public const string Gazetteer = nameof(Gazetteer);

    /// <summary>The decoded text of an article.</summary>
    public const string Read = nameof(Read);

    /// <summary>What was extracted before the compiler started.</summary>
    public const string SavedExtractions = nameof(SavedExtractions);

    /// <summary>What the user declares of front matter.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>The keys of an article's front matter and their types.</summary>
    public const string FrontMatterKeys = nameof(FrontMatterKeys);

    /// <summary>The keys of all articles, each with a type that all its values have.</summary>
    public const string FrontMatterTypes = nameof(FrontMatterTypes);

    /// <summary>The keys that are text because of a few articles.</summary>
    public const string OddKeys = nameof(OddKeys);

    /// <summary>What in an article breaks the schema.</summary>
    public const string SchemaCheck = nameof(SchemaCheck);

    /// <summary>An article with what was found in it: the expensive step, one article at a time.</summary>
    public const string Annotate = nameof(Annotate);

    /// <summary>What a person has put right, without its places in the file.</summary>
    public const string Corrections = nameof(Corrections);

    /// <summary>The names under which code knows the entities.</summary>
    public const string Lock = nameof(Lock);

    /// <summary>An article after its corrections.</summary>
    public const string Correct = nameof(Correct);

    /// <summary>Which corrections hold.</summary>
    public const string CorrectionsCheck = nameof(CorrectionsCheck);

    /// <summary>The forms of the names in an article.</summary>
    public const string Names = nameof(Names);

    /// <summary>The entities of all articles, put together.</summary>
    public const string Link = nameof(Link);

    /// <summary>The data of an article as text lines, with its name.</summary>
    public const string ArticleData = nameof(ArticleData);

    /// <summary>The articles that share a file.</summary>
    public const string Buckets = nameof(Buckets);

    /// <summary>The entities of one kind, with their names.</summary>
    public const string EntityMembers = nameof(EntityMembers);

    /// <summary>What the class itself holds.</summary>
    public const string Corpus = nameof(Corpus);

    /// <summary>The writing of a file.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>The writing of the file with this hint name.</summary>
    public static string EmitOf(string file) => Emit + " " + file;

    /// <summary>What there is to say about one article.</summary>
    public const string ArticleDiagnostics = nameof(ArticleDiagnostics);

    /// <summary>What there is to say about the project and about articles side by side.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
