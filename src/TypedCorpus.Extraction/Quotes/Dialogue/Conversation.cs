using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>The labels of an article that make a conversation.</summary>
internal sealed class Conversation
{
    // Answers alone are labelled where questions are set apart by their type, which plain text does not show.
    private const int AnswersWithoutQuestions = 3;

    private const string Question = "Q";
    private const string Answer = "A";

    private readonly TurnLabel?[] _labels;
    private readonly string? _answerer;
    private readonly SpeakerKeys _keys;

    private Conversation(TurnLabel?[] labels, SpeakerKeys keys)
    {
        _labels = labels;
        _keys = keys;
        Paragraphs = new ParagraphRange(Math.Max(0, Array.FindIndex(labels, static l => l is not null)), Array.FindLastIndex(labels, static l => l is not null) + 1);
        int speakers = labels.Where(static l => l is not null).Select(l => keys.Of(l!.Value)).Distinct(StringComparer.Ordinal).Count();
        GoesOnWithoutLabel = speakers > 1 && IsMostlyLabelled(labels);
        _answerer = AnswererOf(keys, labels);
    }

    /// <summary>The paragraphs from the first label to the last.</summary>
    public ParagraphRange Paragraphs { get; }

    /// <summary>Whether a paragraph without a label goes on with the turn before it: most of the text is a conversation with all its labels.</summary>
    public bool GoesOnWithoutLabel { get; }

    /// <summary>Keeps those of the labels of paragraphs that belong to a conversation.</summary>
    public static Conversation Of(string text, TurnLabel?[] labels)
    {
        SpeakerKeys keys = new(text, labels);
        int questions = 0;
        int answers = 0;
        bool isAdjacent = false;
        bool returns = false;
        int? lastParagraph = null;
        string? last = null;
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] is not { } label)
                continue;
            string key = keys.Of(label);
            if (label.Form == TurnLabelForm.Letter)
            {
                questions += key == Question ? 1 : 0;
                answers += key == Answer ? 1 : 0;
                continue;
            }
            counts.TryGetValue(key, out int count);
            counts[key] = count + 1;
            isAdjacent |= lastParagraph == i - 1 && key != last;
            returns |= count > 0 && key != last;
            (lastParagraph, last) = (i, key);
        }
        bool hasAnswers = answers > 0 && (questions > 0 || answers >= AnswersWithoutQuestions);
        bool hasTurns = isAdjacent && returns;
        bool isTranscript = hasTurns && IsMostlyLabelled(labels);
        return new Conversation([.. labels.Select((l, paragraph) => l is { } label && IsKept(label, paragraph) ? l : null)], keys);

        // THE COURT, MR. REED: whoever else speaks in a transcript of questions and answers.
        bool IsKept(TurnLabel label, int paragraph) => label.Form switch
        {
            TurnLabelForm.Letter => hasAnswers,
            TurnLabelForm.Capitals => hasAnswers || hasTurns,
            TurnLabelForm.Name => hasTurns && (counts[keys.Of(label)] > 1 || (isTranscript && StandsBesideOther(paragraph))),
            _ => hasTurns,
        };

        bool StandsBesideOther(int paragraph) =>
            (paragraph > 0 && labels[paragraph - 1] is not null) || (paragraph + 1 < labels.Length && labels[paragraph + 1] is not null);
    }

    /// <summary>Whether at least half of the paragraphs from the first label to the last have one.</summary>
    private static bool IsMostlyLabelled(TurnLabel?[] labels)
    {
        int first = Array.FindIndex(labels, static l => l is not null);
        int last = Array.FindLastIndex(labels, static l => l is not null);
        return labels.Count(static l => l is not null) * 2 > last - first;
    }

    /// <summary>The label of a paragraph, if it begins a turn.</summary>
    public TurnLabel? LabelOf(int paragraph) => _labels[paragraph];

    /// <summary>Whether a turn is what somebody answers who is interviewed.</summary>
    public bool IsAnswer(TurnLabel label) => _keys.Of(label) == _answerer;

    /// <summary>Whose turns are answers: <c>A</c>, or of two who speak the one to whom the other puts questions; else <see langword="null"/>.</summary>
    private static string? AnswererOf(SpeakerKeys keys, TurnLabel?[] labels)
    {
        Dictionary<string, TurnCount> speakers = new(StringComparer.Ordinal);
        foreach (TurnLabel? label in labels)
        {
            if (label is not { } turn)
                continue;
            if (turn.Form == TurnLabelForm.Letter)
                return Answer;
            string key = keys.Of(turn);
            speakers.TryGetValue(key, out TurnCount count);
            speakers[key] = new TurnCount(count.Turns + 1, count.Questions + (keys.IsQuestion(turn) ? 1 : 0));
        }
        string[] asking = [.. speakers.Where(static s => s.Value.Asks).Select(static s => s.Key)];
        return speakers.Count == 2 && asking.Length == 1 ? speakers.Keys.First(s => s != asking[0]) : null;
    }

    /// <summary>The turns of a speaker.</summary>
    private readonly record struct TurnCount(int Turns, int Questions)
    {
        /// <summary>Whether at least half of them are questions.</summary>
        public bool Asks => Questions * 2 >= Turns && Questions > 0;
    }
}

/// <summary>A run of paragraphs.</summary>
/// <param name="Start">The index of the first.</param>
/// <param name="End">The index after the last.</param>
internal readonly record struct ParagraphRange(int Start, int End);
