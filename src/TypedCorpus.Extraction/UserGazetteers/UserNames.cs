using System.Runtime.CompilerServices;

namespace TypedCorpus.Extraction.UserGazetteers;

/// <summary>Lets the user's gazetteer decide over the names that the model found: it adds, overrides and removes.</summary>
internal static class UserNames
{
    private static readonly ConditionalWeakTable<UserGazetteer, Phrases> s_phrases = new();

    /// <summary>The names of the article with those of <paramref name="gazetteer"/>: in order, none overlapping another.</summary>
    public static NameMention[] Apply(TokenizedArticle article, NameMention[] names, UserGazetteer gazetteer, CancellationToken cancellationToken)
    {
        if (gazetteer.IsEmpty)
            return names;
        Phrases phrases = s_phrases.GetValue(gazetteer, static g => new Phrases(g));
        List<NameMention> result = new(names.Length);
        int next = 0;
        int from = 0;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (phrases.Longest(article, i) is not { } found)
                continue;
            // A name of the model that is longer than the user's stands: "Harris County" is not Harris.
            while (next < names.Length && names[next].Tokens.End <= i)
                Keep(article, names[next++], from, phrases, result);
            if (next < names.Length && names[next].Tokens.Start <= i && names[next].Tokens.End >= found.Tokens.End && !found.IsSame(names[next]) && !found.Covers(article, names[next]))
                continue;
            while (next < names.Length && names[next].Tokens.Start < found.Tokens.End)
            {
                // What the model had of it lies inside or hangs over its edge: the user's name replaces it.
                next++;
            }
            if (found.Entry is { } entry)
                result.Add(new NameMention(found.Tokens, entry.Kind, entry.Id));
            i = found.Tokens.Last;
            from = found.Tokens.End;
        }
        while (next < names.Length)
            Keep(article, names[next++], from, phrases, result);
        return [.. result];
    }

    private static void Keep(TokenizedArticle article, NameMention name, int from, Phrases phrases, List<NameMention> result)
    {
        if (name.Tokens.Start >= from)
            result.Add(name);
    }

    /// <summary>A phrase of the gazetteer at a place of the article; no entry if it is said to be no name.</summary>
    private readonly record struct Found(TokenRange Tokens, GazetteerEntry? Entry)
    {
        public bool IsSame(NameMention name) => name.Tokens == Tokens;

        /// <summary>Whether the name has nothing more than the phrase but a title or an article before it.</summary>
        public bool Covers(TokenizedArticle article, NameMention name)
        {
            if (name.Tokens.End != Tokens.End || name.Kind != EntityKind.Person || Entry is not { Kind: EntityKind.Person })
                return false;
            for (int i = name.Tokens.Start; i < Tokens.Start; i++)
            {
                if (!article.Language.Titles.IsTitleWord(article[i]))
                    return false;
            }
            return true;
        }
    }

    /// <summary>The gazetteer's strings by their first word.</summary>
    private sealed class Phrases
    {
        private readonly Dictionary<string, List<(string[] Words, GazetteerEntry? Entry)>> _byFirst = new(StringComparer.Ordinal);

        public Phrases(UserGazetteer gazetteer)
        {
            // What is said to be no name goes first, so that it wins over an entry of the same words.
            foreach (string not in gazetteer.NotNames)
                Add(not, null);
            foreach (GazetteerEntry entry in gazetteer.Entries)
            {
                HashSet<string> not = new(entry.Not.Select(NameText.Key), StringComparer.Ordinal);
                foreach (string form in entry.Aliases.Prepend(entry.Name))
                {
                    if (!not.Contains(NameText.Key(form)))
                        Add(form, entry);
                }
            }
        }

        public Found? Longest(TokenizedArticle article, int first)
        {
            Token token = article.Tokens[first];
            if (token.Kind is TokenKind.Punctuation or TokenKind.QuotationMark)
                return null;
            if (!_byFirst.TryGetValue(KeyOf(article, first), out List<(string[] Words, GazetteerEntry? Entry)>? candidates))
                return null;
            Found? best = null;
            foreach ((string[] words, GazetteerEntry? entry) in candidates)
            {
                if (Match(article, first, words) is { } end && end > (best?.Tokens.End ?? first) && new TokenRange(first, end) is var tokens && (entry is null || IsWrittenAsName(article, tokens)))
                    best = new Found(tokens, entry);
            }
            return best;
        }

        private void Add(string form, GazetteerEntry? entry)
        {
            string[] words = NameText.Key(NameText.Spaced(form.AsSpan())).Split(' ');
            if (!_byFirst.TryGetValue(words[0], out List<(string[] Words, GazetteerEntry? Entry)>? list))
                _byFirst.Add(words[0], list = []);
            list.Add((words, entry));
        }

        /// <summary>The token after the words, where they stand there. A hyphen in the article is the space between two words.</summary>
        private static int? Match(TokenizedArticle article, int first, string[] words)
        {
            int token = first;
            foreach (string word in words)
            {
                if (token > first && token < article.Tokens.Length && article.Tokens[token].Length == 1 && article[token][0] is '-' or '.' or ',')
                    token++;
                if (token >= article.Tokens.Length || KeyOf(article, token) != word)
                    return null;
                token++;
            }
            return article.SentenceOf(token - 1) == article.SentenceOf(first) ? token : null;
        }

        /// <summary>A small letter alone is no name: the user's "Apple" is not an apple. Handles and the like have no capital to ask for.</summary>
        private static bool IsWrittenAsName(TokenizedArticle article, TokenRange tokens)
        {
            bool cased = false;
            for (int i = tokens.Start; i < tokens.End; i++)
            {
                foreach (char c in article[i])
                {
                    if (char.IsUpper(c) || char.IsDigit(c) || c is '@' or '#')
                        return true;
                    cased |= char.IsLower(c);
                }
            }
            return !cased;
        }

        private static string KeyOf(TokenizedArticle article, int token) => NameText.Key(NameText.Spaced(article[token]));
    }
}
