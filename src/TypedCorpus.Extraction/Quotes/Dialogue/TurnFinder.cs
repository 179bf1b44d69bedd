using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>
/// Finds the turns of interviews and transcripts. A label alone says little (<c>Update: …</c>): labels make a conversation where questions have
/// answers, or where somebody has the word again after somebody else.
/// </summary>
internal static class TurnFinder
{
    // Answers alone are labelled where questions are set apart by their type, which plain text does not show.
    private const int AnswersWithoutQuestions = 3;

    // How many tokens of a turn are looked at for a verb; lists of results (Smith: 45 percent) have none.
    private const int LengthOfSample = 30;

    private const string Answer = "A";

    /// <summary>The turns by the index of their paragraphs; none in an article without a conversation.</summary>
    public static Dictionary<int, Turn> Find(SentenceView words, CancellationToken cancellationToken)
    {
        EquatableArray<TextSpan> paragraphs = words.Article.Source.Paragraphs;
        string text = words.Article.Text;
        TurnLabel?[] labels = new TurnLabel?[paragraphs.Count];
        for (int i = 0; i < labels.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TurnLabel.Read(text, paragraphs[i]) is { } label && TokensOf(words, label.Content) is var (first, end) && first < end)
                labels[i] = label;
        }
        KeepConversation(words, labels);
        return Turns(words, paragraphs, labels);
    }

    /// <summary>Takes out the labels that belong to no conversation.</summary>
    private static void KeepConversation(SentenceView words, TurnLabel?[] labels)
    {
        string text = words.Article.Text;
        int questions = 0;
        int answers = 0;
        bool adjacent = false;
        bool returns = false;
        int lastParagraph = -2;
        string? last = null;
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] is not { } label)
                continue;
            string key = KeyOf(text, label);
            if (label.Form == TurnLabelForm.Letter)
            {
                questions += key == "Q" ? 1 : 0;
                answers += key == Answer ? 1 : 0;
                continue;
            }
            // A headline may begin as turns do: Smith: We Will Win.
            if (label.Form == TurnLabelForm.Name && ((i == 0 && (labels.Length == 1 || labels[1] is null)) || !HasVerbOrQuestion(words, label)))
            {
                labels[i] = null;
                continue;
            }
            counts.TryGetValue(key, out int count);
            counts[key] = count + 1;
            adjacent |= lastParagraph == i - 1 && key != last;
            returns |= count > 0 && key != last;
            (lastParagraph, last) = (i, key);
        }
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] is { } label && !(label.Form == TurnLabelForm.Letter
                ? answers > 0 && (questions > 0 || answers >= AnswersWithoutQuestions)
                : adjacent && returns && (label.Form != TurnLabelForm.Name || counts[KeyOf(text, label)] > 1)))
                labels[i] = null;
        }
    }

    private static Dictionary<int, Turn> Turns(SentenceView words, EquatableArray<TextSpan> paragraphs, TurnLabel?[] labels)
    {
        Dictionary<int, Turn> turns = [];
        int first = Array.FindIndex(labels, l => l is not null);
        int end = Array.FindLastIndex(labels, l => l is not null) + 1;
        // A paragraph between two turns goes on with the first of them, where most of the text is a conversation with all its labels.
        HashSet<string> speakers = new(labels.Where(l => l is not null).Select(l => KeyOf(words.Article.Text, l!.Value)), StringComparer.Ordinal);
        bool goesOn = speakers.Count > 1 && labels.Count(l => l is not null) * 2 >= end - first;
        Turn? last = null;
        string? answerer = AnswererOf(words, labels);
        for (int i = Math.Max(0, first); i < end; i++)
        {
            if (labels[i] is { } label)
                turns.Add(i, last = Begin(words, label) with { IsAnswer = KeyOf(words.Article.Text, label) == answerer });
            else if (goesOn && last is not null && !IsAside(words.Article.Text, paragraphs[i]) && TokensOf(words, paragraphs[i]) is var (from, to) && from < to)
                turns.Add(i, last with { First = from, End = to });
        }
        return turns;
    }

    /// <summary>Whose turns are answers: <c>A</c>, or of two who speak the one to whom the other puts questions; else <see langword="null"/>.</summary>
    private static string? AnswererOf(SentenceView words, TurnLabel?[] labels)
    {
        string text = words.Article.Text;
        Dictionary<string, (int Turns, int Questions)> speakers = new(StringComparer.Ordinal);
        foreach (TurnLabel? label in labels)
        {
            if (label is not { } turn)
                continue;
            if (turn.Form == TurnLabelForm.Letter)
                return Answer;
            string key = KeyOf(text, turn);
            speakers.TryGetValue(key, out (int Turns, int Questions) count);
            speakers[key] = (count.Turns + 1, count.Questions + (text[turn.Content.End - 1] == '?' ? 1 : 0));
        }
        if (speakers.Count != 2)
            return null;
        (string first, (int Turns, int Questions) a) = (speakers.Keys.First(), speakers.Values.First());
        (string second, (int Turns, int Questions) b) = (speakers.Keys.Last(), speakers.Values.Last());
        bool firstAsks = a.Questions * 2 >= a.Turns && a.Questions > 0;
        bool secondAsks = b.Questions * 2 >= b.Turns && b.Questions > 0;
        return firstAsks == secondAsks ? null : firstAsks ? second : first;
    }

    private static Turn Begin(SentenceView words, TurnLabel label)
    {
        (int labelFirst, int labelEnd) = TokensOf(words, label.Span);
        (int first, int end) = TokensOf(words, label.Content);
        int mark = Math.Min(words.Article.TokenAt(label.Mark), first - 1);
        Subject speaker = new(labelFirst, labelEnd, labelEnd - 1, SubjectRelation.Direct, 0, 1);
        Cue cue = Cue.Label(chunk: 0, mark, mark + 1, speaker);
        return new Turn(cue, speaker, first, end);
    }

    /// <summary>The tokens of a span; none where it holds nothing but signs that cannot be seen.</summary>
    private static (int First, int End) TokensOf(SentenceView words, TextSpan span)
    {
        int last = words.Article.TokenAt(span.End - 1);
        return (words.Article.TokenAt(span.Start), last < words.Count && words.Article.Tokens[last].Start < span.End ? last + 1 : last);
    }

    /// <summary>The last word of a name, by which it comes again: <c>JANE SMITH</c>, <c>SMITH</c>.</summary>
    private static string KeyOf(string text, TurnLabel label)
    {
        string name = text.Substring(label.Span.Start, label.Span.Length);
        return name.Substring(name.LastIndexOf(' ') + 1).ToUpperInvariant();
    }

    /// <summary>Whether a paragraph is set apart from what is said: in brackets, in quotation marks.</summary>
    private static bool IsAside(string text, TextSpan paragraph) => !char.IsLetterOrDigit(text[paragraph.Start]) && text[paragraph.Start] is not ('.' or '\u2026' or '$' or '-' or '\u2014');

    private static bool HasVerbOrQuestion(SentenceView words, TurnLabel label)
    {
        (int first, int end) = TokensOf(words, label.Content);
        end = Math.Min(end, first + LengthOfSample);
        if (words.HasVerb(first, end))
            return true;
        for (int i = first; i < end; i++)
        {
            if (words.FirstOf(i) == '?')
                return true;
        }
        return false;
    }
}
