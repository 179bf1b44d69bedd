using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Languages;

/// <summary>The rules of a stage: the files that they stand in, the classes of words that they name, and what they can make. A language reads them once.</summary>
internal sealed class RuleFiles
{
    private readonly Productions _productions;
    private readonly Func<Language, IWordClasses> _classes;
    private readonly string[] _paths;

    /// <summary>Rules that name the classes of words of syntax and quotes.</summary>
    public RuleFiles(Productions productions, params string[] paths)
        : this(productions, static language => language.SyntaxClasses, paths)
    {
    }

    /// <summary>Rules that name other classes of words.</summary>
    public RuleFiles(Productions productions, Func<Language, IWordClasses> classes, params string[] paths) => (_productions, _classes, _paths) = (productions, classes, paths);

    /// <summary>The path of the first file.</summary>
    public string Path => _paths[0];

    /// <summary>The rules of a language.</summary>
    /// <exception cref="RuleFileException">A file has an error.</exception>
    public RuleSet Of(Language language) => language.Rules(this);

    /// <summary>Reads the files of a language.</summary>
    public RuleSet Read(Language language) => language.Rules(_classes(language), _productions, _paths);
}
