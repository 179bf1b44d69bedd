using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Sorts the names of an article by how they are written.</summary>
internal static class NameForms
{
    private const int LongestTitle = 4;

    private static readonly char[] s_marks = ['"', '\u201c', '\u201d', '(', ')'];

    /// <summary>The forms in the order of their first mention.</summary>
    public static List<NameForm> Collect(TaggedArticle tagged, ReadOnlySpan<NameMention> names, CancellationToken cancellationToken)
    {
        List<NameForm> forms = [];
        Dictionary<string, NameForm> byKey = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            NameMention name = names[i];
            TokenizedArticle article = tagged.Article;
            TextSpan span = TextSpan.FromBounds(article.Tokens[name.FirstToken].Start, article.Tokens[name.EndToken - 1].End);
            (int first, int end) = Bare(article, name);
            string display = NameText.Spaced(article.Text.AsSpan(article.Tokens[first].Start, article.Tokens[end - 1].End - article.Tokens[first].Start));
            if (name.Kind == EntityKind.Person)
                display = WithoutNickname(display);
            string key = NameText.Key(display);
            // A word in capitals throughout (a headline, an acronym) is told from the word with one capital: US, IT, WHO.
            if (end - first == 1 && display.Length <= 3 && NameText.IsCapitals(display))
                key = "^" + key;
            // What the user said about a form does not spread to the same form without her saying so, and the other way round.
            string slot = name.GazetteerId is null ? key : key + "\n" + name.GazetteerId;
            if (!byKey.TryGetValue(slot, out NameForm? form))
            {
                byKey.Add(slot, form = new NameForm(display, key, forms.Count));
                forms.Add(form);
            }
            (string? title, Gender gender) = name.Kind == EntityKind.Person || end - first == 1 ? TitleBefore(article, first) : default;
            form.Prefer(display);
            form.Add(new NameOccurrence(i, span, name.Kind, title, gender), name.GazetteerId);
        }
        return forms;
    }

    /// <summary>A person's name without the nickname in marks between given name and surname: <c>Ann “Red” Reed</c>.</summary>
    private static string WithoutNickname(string display)
    {
        int open = display.IndexOfAny(s_marks);
        int close = display.LastIndexOfAny(s_marks);
        return open > 1 && close > open && close + 2 < display.Length && display[open - 1] == ' ' && display[close + 1] == ' '
            ? display.Remove(open, close + 2 - open)
            : display;
    }

    /// <summary>The tokens of the name without titles and a leading article, a possessive and a stray mark behind it.</summary>
    internal static (int First, int End) Bare(TokenizedArticle article, NameMention name)
    {
        int first = name.FirstToken;
        int end = name.EndToken;
        if (end - first > 1 && IsPossessive(article[end - 1]))
            end--;
        while (end - first > 1 && (article[first].Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || (name.Kind == EntityKind.Person && IsBeforeName(article, first, end))))
            first++;
        return name.Kind == EntityKind.Person ? WithoutDescription(article, first, end) : (first, end);
    }

    /// <summary>
    /// The tokens of a person's name alone where the tagger took in more: a dateline (<c>ROME - Ann Reed</c>), an office (<c>Acme CEO Ann
    /// Reed</c>), a home behind (<c>Ann Reed of Ohio</c>).
    /// </summary>
    private static (int First, int End) WithoutDescription(TokenizedArticle article, int first, int end)
    {
        for (int at = first + 2; at + 1 < end; at++)
        {
            if (article[at] is "of" && !IsOffice(article[at - 1]))
                end = at;
        }
        for (int at = end - 2; at > first; at--)
        {
            bool isFollowedByFullName = end - at > 2 && char.IsUpper(article[at + 1][0]);
            if (IsDash(article[at]) ? IsSpaced(article, at) : IsOffice(article[at]) && (isFollowedByFullName || IsShortened(article[at])))
                return (at + 1, end);
        }
        return (first, end);
    }

    /// <summary>Whether a word inside a name is none of it but an office: a title or a noun for persons that no one has for a name.</summary>
    private static bool IsOffice(ReadOnlySpan<char> word)
    {
        if (IsShortened(word))
            return word is not "St." && PersonTitles.IsTitleWord(word);
        if (word is "of")
            return false;
        WordClasses classes = Lexicon.Shipped.Find(TokenForm.Of(word).Word).Classes;
        return (classes & (WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname)) == 0
            && ((classes & WordClasses.PersonNoun) != 0 || PersonTitles.IsTitleWord(word) || word is "CEO");
    }

    private static bool IsShortened(ReadOnlySpan<char> word) => word.Length > 2 && word[word.Length - 1] == '.';

    private static bool IsDash(ReadOnlySpan<char> token) => token is "-" or "--" or "\u2013" or "\u2014";

    private static bool IsSpaced(TokenizedArticle article, int token) =>
        article.Tokens[token - 1].End < article.Tokens[token].Start && article.Tokens[token].End < article.Tokens[token + 1].Start;

    /// <summary>Whether a word is a title or part of one (the <c>of</c> of <c>Secretary of State</c>), <c>former</c> and its like, or a stray mark.</summary>
    private static bool IsBeforeName(TokenizedArticle article, int token, int end) =>
        PersonTitles.IsTitleWord(article[token])
        || article.Tokens[token].Kind is TokenKind.QuotationMark
        || article[token].Equals("former".AsSpan(), StringComparison.OrdinalIgnoreCase) || article[token].Equals("ex".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || article[token].Equals("then".AsSpan(), StringComparison.OrdinalIgnoreCase) || article[token] is "-"
        || (article[token] is "of" && token + 2 < end && PersonTitles.IsTitleWord(article[token + 1]));

    private static bool IsPossessive(ReadOnlySpan<char> token) =>
        token.Length is 1 or 2 && Tokenizer.IsApostrophe(token[0]) && (token.Length == 1 || token[1] is 's' or 'S');

    /// <summary>The longest title that ends before a token, and the gender it tells. A word of kinship in small letters tells a gender only.</summary>
    private static (string? Title, Gender Gender) TitleBefore(TokenizedArticle article, int token)
    {
        int begin = token;
        while (begin > 0 && token - begin < LongestTitle && article.SentenceOf(begin - 1) == article.SentenceOf(token)
            && (PersonTitles.IsTitleWord(article[begin - 1]) || IsJoint(article, begin - 1, token)))
            begin--;
        for (int first = begin; first < token; first++)
        {
            string words = NameText.Spaced(article.Text.AsSpan(article.Tokens[first].Start, article.Tokens[token - 1].End - article.Tokens[first].Start));
            string title = words.ToLowerInvariant();
            if (!PersonTitles.TryGetGender(title, out Gender gender))
                continue;
            return (char.IsUpper(words[0]) ? title.TrimEnd('.') : null, gender);
        }
        return default;
    }

    /// <summary>The <c>of</c> of <c>Secretary of State</c>, the hyphen of <c>President-elect</c>.</summary>
    private static bool IsJoint(TokenizedArticle article, int at, int token) =>
        at + 1 < token && (article[at] is "of" or "-");
}
