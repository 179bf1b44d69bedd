using System.CommandLine;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Loading;

/// <summary>What every command takes that works on a corpus: articles, a gazetteer, corrections.</summary>
/// <param name="arity">How many paths it takes.</param>
internal sealed class CorpusInputs(ArgumentArity arity)
{
    /// <summary>The inputs of a command that works on the named articles.</summary>
    public CorpusInputs()
        : this(ArgumentArity.OneOrMore)
    {
    }

    /// <summary>The articles.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Article files, or folders: then the .txt and .md files in them and below.", Arity = arity,
    };

    /// <summary>The gazetteer.</summary>
    public Option<string> Entities { get; } = new("--entities")
    {
        Description = "A gazetteer of your own (corpus.entities.yml): names, aliases and identifiers that decide before anything else does.", HelpName = "FILE",
    };

    /// <summary>The corrections.</summary>
    public Option<string> Corrections { get; } = new("--corrections")
    {
        Description = "What a person has put right (corpus.corrections.yml).", HelpName = "FILE",
    };

    /// <summary>Adds them to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Add(Paths);
        command.Add(Entities);
        command.Add(Corrections);
    }

    /// <summary>Loads what the user named, or says why there is nothing to load.</summary>
    public LoadedCorpus? Load(ToolConsole console, ParseResult result, CancellationToken cancellationToken)
    {
        LoadedCorpus? corpus = CreateLoader(console, result)?.Load(result.GetValue(Paths)!, cancellationToken);
        return corpus?.Documents.Count > 0 ? corpus : null;
    }

    /// <summary>A loader with the user's gazetteer and corrections, or nothing where they cannot be read.</summary>
    public CorpusLoader? CreateLoader(ToolConsole console, ParseResult result)
    {
        CorpusLoader loader = new(console);
        return Configure(loader.Extraction, result) ? loader : null;
    }

    /// <summary>Has <paramref name="extraction"/> use the user's gazetteer and corrections.</summary>
    /// <returns>Whether they can be read.</returns>
    public bool Configure(ArticleExtraction extraction, ParseResult result) =>
        (result.GetValue(Entities) is not { } gazetteer || extraction.UseGazetteer(gazetteer))
        && (result.GetValue(Corrections) is not { } corrections || extraction.UseCorrections(corrections));
}
