using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>What a well-known organization is.</summary>
internal enum OrganizationClass : byte
{
    None,
    Company,
    Media,
    Team,
    Body,
}

/// <summary>
/// The well-known organizations of a list, by the hashes of their words as written. Many are words, persons or places too: a name in the list
/// is evidence, not a decision.
/// </summary>
internal sealed class ListedOrganizations
{
    private static readonly Dictionary<string, OrganizationClass> s_classes =
        EnumMembers.Of<OrganizationClass>().ToDictionary(static c => c.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<uint, OrganizationClass> _names = [];
    private readonly HashSet<uint> _beginnings = [];
    private readonly ByWord<FirstWord> _firsts;

    private ListedOrganizations(Language language)
    {
        _firsts = new ByWord<FirstWord>(Read);
        string[][] all = [.. language.Files.Rows("names/organizations.tsv")];
        foreach (string[] row in all)
        {
            if (IsPlain(row[0]))
                Add(row[0].Split(' '), row[1]);
        }
        // Names with signs in them are cut as the engine cuts an article: a paragraph each.
        string[][] others = [.. all.Where(static row => !IsPlain(row[0]))];
        TokenizedArticle article = Tokenizer.Tokenize(ArticleReader.Read("organizations.txt", string.Join("\n\n", others.Select(static r => r[0]))), language, CancellationToken.None);
        int token = 0;
        for (int row = 0; row < others.Length; row++)
        {
            List<string> words = [];
            for (; token < article.Tokens.Length && article.SentenceAt(token).Paragraph == row; token++)
                words.Add(article[token].ToString());
            Add(words, others[row][1]);
        }
    }

    /// <summary>The list of a language.</summary>
    public static ListedOrganizations Of(Language language) => language.Part(static l => new ListedOrganizations(l));

    /// <summary>Whether a name is words of letters, with a space between each two: tokens as they stand.</summary>
    private static bool IsPlain(string name) => name.All(static c => char.IsLetter(c) || c == ' ');

    private void Add(IReadOnlyList<string> words, string organizationClass)
    {
        if (words.Count > Lexicon.LongestName)
            return;
        uint hash = FeatureHash.Seed;
        foreach (string word in words)
            hash = Lexicon.Extend(hash, TokenForm.Of(word.AsSpan()).Cased);
        _names[hash] = s_classes[organizationClass];
        if (words.Count > 1)
            _beginnings.Add(TokenForm.Of(words[0].AsSpan()).Cased);
    }

    /// <summary>What the list has under a name, whole.</summary>
    public OrganizationClass ClassOf(TaggedArticle tagged, TokenRange name) =>
        _names.TryGetValue(tagged.FormOf(name), out OrganizationClass found) ? found : OrganizationClass.None;

    /// <summary>The listed name that begins with a token, by what <see cref="Find"/> has found; none where no one does.</summary>
    public static TokenRange At(ListedToken[] listed, int first) =>
        listed[first].Class == OrganizationClass.None || listed[first].IsLater ? default : ListedRun.From(listed, first, static token => token.IsLater);

    /// <summary>For each token what the longest listed name is that covers it.</summary>
    public ListedToken[] Find(TaggedArticle tagged)
    {
        TokenizedArticle article = tagged.Article;
        ListedToken[] listed = Spare.Take<ListedToken>(article.Tokens.Length);
        foreach (Sentence sentence in article.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!article.HasCapital(i))
                    continue;
                (int length, OrganizationClass found) = LongestAt(tagged, i, sentence.EndToken);
                for (int k = 0; k < length; k++)
                    listed[i + k] = new ListedToken(found, k > 0, length > 1);
                i += Math.Max(0, length - 1);
            }
        }
        return listed;
    }

    private (int Length, OrganizationClass Found) LongestAt(TaggedArticle tagged, int first, int limit)
    {
        FirstWord word = _firsts.Of(tagged.Article.WordOf(first));
        uint hash = word.Name;
        (int Length, OrganizationClass Found) longest = (word.Class == OrganizationClass.None ? 0 : 1, word.Class);
        if (!word.GoesOn)
            return longest;
        int end = Math.Min(limit, first + Lexicon.LongestName);
        for (int i = first + 1; i < end; i++)
        {
            hash = Lexicon.Extend(hash, tagged.FormOf(i).Cased);
            if (_names.TryGetValue(hash, out OrganizationClass found))
                longest = (i - first + 1, found);
        }
        return longest;
    }

    private FirstWord Read(WrittenWord word)
    {
        uint name = Lexicon.Extend(FeatureHash.Seed, word.Form.Cased);
        return new FirstWord(name, _names.TryGetValue(name, out OrganizationClass single) ? single : OrganizationClass.None, _beginnings.Contains(word.Form.Cased));
    }

    /// <summary>What the list has of a word.</summary>
    /// <param name="Name">The hash of a name that begins with it.</param>
    /// <param name="Class">What the word alone stands for.</param>
    /// <param name="GoesOn">Whether a name of several words begins with it.</param>
    private sealed record FirstWord(uint Name, OrganizationClass Class, bool GoesOn);
}

/// <summary>What a token is in the name of a well-known organization.</summary>
/// <param name="Class">What the organization is.</param>
/// <param name="IsLater">Whether the token is not the first of the name.</param>
/// <param name="IsLong">Whether the name has several tokens.</param>
internal readonly record struct ListedToken(OrganizationClass Class, bool IsLater, bool IsLong)
{
    /// <summary>All of it as one number; 0 for a token in no such name.</summary>
    public uint Value => Class == OrganizationClass.None ? 0 : ((uint)Class << 2) | (IsLater ? 2u : 0u) | (IsLong ? 1u : 0u);
}
