using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Citations;

/// <summary>A passage that code cites.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Place">Where the code has them.</param>
/// <param name="Article">The member or the path of the article that they must be in, else <see langword="null"/>.</param>
/// <param name="ArticlePlace">Where the code names the article, where it does so by text.</param>
/// <param name="WantsQuote">Whether they must be in a quote.</param>
/// <param name="WantsOnePlace">Whether they may stand in one place only, since the code asks for it.</param>
internal sealed record Citation(string Passage, Location Place, string? Article, Location? ArticlePlace, bool WantsQuote, bool WantsOnePlace)
{
    /// <summary>How the call that cites is written, where it is one.</summary>
    public CitingCall? Call { get; init; }
}

/// <summary>How a call that cites is written.</summary>
/// <param name="Corpus">The generated class, as code can name it there.</param>
/// <param name="Argument">The code of the passage.</param>
internal sealed record CitingCall(string Corpus, string Argument);
