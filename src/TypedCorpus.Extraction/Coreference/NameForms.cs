using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Sorts the names of an article by how they are written.</summary>
internal static class NameForms
{
    private static readonly char[] s_marks = ['"', '\u201c', '\u201d', '(', ')'];

    /// <summary>The forms in the order of their first mention.</summary>
    public static List<NameForm> Collect(TaggedArticle tagged, ReadOnlySpan<NameMention> names, TitleReader titles, CancellationToken cancellationToken)
    {
        List<NameForm> forms = Spare.Take<List<NameForm>>();
        Dictionary<string, NameForm> byKey = Spare.Take<Dictionary<string, NameForm>>();
        TokenRange headline = Headline.Of(tagged.Article);
        for (int i = 0; i < names.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            NameMention name = names[i];
            TokenizedArticle article = tagged.Article;
            TextSpan span = article.SpanOf(name.Tokens);
            TokenRange bare = NameBounds.Bare(article, name);
            string display = NameText.Spaced(article.TextOf(bare));
            if (name.Kind == EntityKind.Person)
                display = WithoutNickname(display);
            string key = NameText.Key(display);
            // A word in capitals throughout (a headline, an acronym) is told from the word with one capital: US, IT, WHO.
            if (bare.Length == 1 && display.Length <= 3 && NameText.IsCapitals(display))
                key = "^" + key;
            // What the user said about a form does not spread to the same form without her saying so, and the other way round.
            string slot = name.GazetteerId is null ? key : key + "\n" + name.GazetteerId;
            if (!byKey.TryGetValue(slot, out NameForm? form))
            {
                byKey.Add(slot, form = new NameForm(display, key, forms.Count) { IsInHeadline = headline.Contains(name.Tokens) });
                forms.Add(form);
            }
            (string? title, Gender gender) = name.Kind == EntityKind.Person || bare.Length == 1 ? titles.TitleBefore(bare) : default;
            form.Prefer(display);
            form.Add(new NameOccurrence(i, span, name.Kind, title, gender), name.GazetteerId);
        }
        Spare.Keep(byKey);
        return forms;
    }

    /// <summary>The form of each name of an article: an array to hand back.</summary>
    public static NameForm[] OfMentions(List<NameForm> forms, int count)
    {
        NameForm[] formOf = Spare.Take<NameForm>(count);
        foreach (NameForm form in forms)
        {
            for (NameOccurrence? mention = form.First; mention is not null; mention = mention.Next)
                formOf[mention.Mention] = form;
        }
        return formOf;
    }

    /// <summary>A person's name without the nickname in marks between given name and surname: <c>Ann “Red” Reed</c>.</summary>
    private static string WithoutNickname(string display)
    {
        int open = display.IndexOfAny(s_marks);
        int close = display.LastIndexOfAny(s_marks);
        bool isInside = open > 1 && close > open && close + 2 < display.Length;
        return isInside && display[open - 1] == ' ' && display[close + 1] == ' ' ? display.Remove(open, close + 2 - open) : display;
    }
}
