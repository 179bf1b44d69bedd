using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>The words of an article by which it says that something was not said, or not yet, or only perhaps.</summary>
internal readonly struct StanceWords(ArticleSyntax words)
{
    private readonly RoleTable<StanceRoles> _table = words.Language.StanceWords;

    /// <summary>The parts that a token plays.</summary>
    public StanceRoles Of(int token) => _table.Of(words[token]);

    /// <summary>Whether a token plays one of some parts.</summary>
    public bool Is(int token, StanceRoles roles) => (Of(token) & roles) != 0;
}
