using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>
/// Tells by which of its labels a speaker comes again: the last word of a name (<c>JANE SMITH</c>, <c>SMITH</c>), and the first letters of a full one that is a
/// label too (<c>Jane Smith</c>, <c>JS</c>).
/// </summary>
internal sealed class SpeakerKeys
{
    private readonly string _text;
    private readonly Dictionary<string, string> _byInitials = new(StringComparer.Ordinal);

    public SpeakerKeys(string text, TurnLabel?[] labels)
    {
        _text = text;
        foreach (TurnLabel? label in labels)
        {
            if (label is { } full && Initials.Of(NameOf(full)) is { } initials && !_byInitials.ContainsKey(initials))
                _byInitials.Add(initials, LastWordOf(NameOf(full)));
        }
    }

    /// <summary>The key of the speaker of a label.</summary>
    public string Of(TurnLabel label)
    {
        string name = NameOf(label);
        return _byInitials.TryGetValue(name, out string? full) ? full : LastWordOf(name);
    }

    /// <summary>Whether a turn ends with a question.</summary>
    public bool IsQuestion(TurnLabel turn) => _text[turn.Content.End - 1] == '?';

    private string NameOf(TurnLabel label) => _text.Substring(label.Span.Start, label.Span.Length);

    private static string LastWordOf(string name) => name.Substring(name.LastIndexOf(' ') + 1).ToUpperInvariant();
}
