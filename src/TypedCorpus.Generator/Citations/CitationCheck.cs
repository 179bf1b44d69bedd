using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Citations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Citations;

/// <summary>Checks citations against the articles.</summary>
internal static class CitationCheck
{
    private const int MostPlaces = 50;
    private const int MostNamed = 3;

    /// <summary>What is wrong with <paramref name="citation"/>; <see langword="null"/> where nothing is, or nobody can tell.</summary>
    public static Diagnostic? Check(Citation citation, CitedCorpus corpus)
    {
        CitedArticle? only = null;
        if (citation.Article is { } name && (only = corpus.Find(name)) is null)
            return citation.ArticlePlace is null ? null : NoArticle(name, citation.ArticlePlace, corpus);
        // A passage that many articles share must not hide the one that is asked for.
        PassageIndex index = only is null ? corpus.Index : new PassageIndex([only.Folded]);
        IReadOnlyList<CitedArticle> articles = only is null ? corpus.Articles : [only];
        List<PassagePlace> places = index.Find(citation.Passage, MostPlaces);
        if (places.Count == 0)
            return NotFound(citation, only, articles, index);
        if (citation.WantsQuote)
        {
            List<PassagePlace> quotes = [];
            foreach (IGrouping<int, PassagePlace> group in places.GroupBy(p => p.Text))
            {
                if (articles[group.Key].Quotes is not { } all)
                    return null;
                quotes.AddRange(PassageRecords.At(articles[group.Key].Text, [.. group.Select(p => p.Span)], all, q => q.Span)
                    .Select(q => new PassagePlace(group.Key, q.Span)));
            }
            if (quotes.Count == 0)
            {
                return Diagnostic.Create(
                    CitationRules.NoQuote, citation.Place, [articles[places[0].Text].LocationOf(places[0].Span)], citation.Passage, articles[places[0].Text].Describe(places[0].Span));
            }
            places = quotes;
        }
        return places.Count > 1 && citation.WantsOnePlace ? Ambiguous(citation, places, only, articles) : null;
    }

    private static Diagnostic NotFound(Citation citation, CitedArticle? only, IReadOnlyList<CitedArticle> articles, PassageIndex index)
    {
        string subject = only?.Path is { } path ? "Nothing in " + path : citation.WantsQuote ? "No quote" : "No article";
        if (index.Nearest(citation.Passage) is not { } place)
            return Diagnostic.Create(CitationRules.NotFound, citation.Place, subject, citation.Passage, "");
        CitedArticle nearest = articles[place.Text];
        bool isQuoted = !citation.WantsQuote || nearest.Quotes is not { } quotes || PassageRecords.At(nearest.Text, [place.Span], quotes, q => q.Span).Count > 0;
        string words = nearest.Folded.Over(place.Span);
        return Diagnostic.Create(
            CitationRules.NotFound, citation.Place, [nearest.LocationOf(place.Span)],
            isQuoted ? Suggestion.Of(SymbolDisplay.FormatLiteral(words, quote: true)) : ImmutableDictionary<string, string?>.Empty,
            subject, citation.Passage, $"; the nearest passage is \"{words}\" ({nearest.Describe(place.Span)}{(isQuoted ? "" : ", no quote")})");
    }

    private static Diagnostic Ambiguous(Citation citation, List<PassagePlace> places, CitedArticle? only, IReadOnlyList<CitedArticle> articles)
    {
        string named = string.Join("; ", places.Take(MostNamed).Select(p => articles[p.Text].Describe(p.Span))) + (places.Count > MostNamed ? "; …" : "");
        string[] members = [.. places.GroupBy(p => p.Text).Where(g => g.Count() == 1).Select(g => articles[g.Key].Member).Take(MostNamed)];
        string[] calls = citation.Call is { } call
            ? [.. members.Select(m => $"{call.Corpus}.Articles.{Identifier.Escape(m)}{(citation.WantsQuote ? ".Quotes" : "")}.Cite({call.Argument})")]
            : [];
        bool areInOne = places.TrueForAll(p => p.Text == places[0].Text);
        return Diagnostic.Create(
            CitationRules.Ambiguous, citation.Place, places.Take(MostNamed).Select(p => articles[p.Text].LocationOf(p.Span)),
            calls.Length > 0 && only is null ? Suggestion.OfCall(calls) : ImmutableDictionary<string, string?>.Empty,
            citation.Passage, named, areInOne ? "cite more of the words around it" : "name its article, as in Corpus.Articles." + articles[places[0].Text].Member);
    }

    private static Diagnostic NoArticle(string name, Location place, CitedCorpus corpus)
    {
        IEnumerable<string> known = corpus.Articles.SelectMany(a => new[] { a.Member, a.Path });
        string suggestion = EditDistance.Nearest(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";
        return Diagnostic.Create(CitationRules.NoArticle, place, name, suggestion);
    }
}
