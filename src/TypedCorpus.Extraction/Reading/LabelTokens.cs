using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Reading;

/// <summary>The beginning of a paragraph cut for patterns of labels, before there are tokens: runs of letters, runs of asterisks, single signs. A label stands in one line.</summary>
internal sealed class LabelTokens : ITokenView
{
    /// <summary>Over how many characters a label can reach, with what stands in brackets beside the name.</summary>
    public const int Reach = LabelRules.LongestName + 45;

    private readonly string _text;
    private readonly List<TextSpan> _tokens = [];

    /// <summary>Cuts the beginning of a paragraph.</summary>
    public LabelTokens(string text, TextSpan paragraph)
    {
        _text = text;
        int end = Math.Min(paragraph.End, paragraph.Start + Reach);
        for (int i = paragraph.Start; i < end && (text[i] == ' ' || !char.IsWhiteSpace(text[i]));)
        {
            int start = i++;
            if (text[start] == ' ')
                continue;
            while (i < end && ((char.IsLetter(text[start]) && char.IsLetter(text[i])) || (text[start] == '*' && text[i] == '*')))
                i++;
            _tokens.Add(TextSpan.FromBounds(start, i));
        }
    }

    /// <inheritdoc/>
    public int Count => _tokens.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<char> Chars(int token) => _text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <inheritdoc/>
    public WrittenWord WordOf(int token) => WrittenWords.Of(Chars(token));

    /// <inheritdoc/>
    public bool SpaceBefore(int token) => token == 0 || _tokens[token].Start > _tokens[token - 1].End;

    /// <inheritdoc/>
    public PosTag TagOf(int token) => PosTag.FW;

    /// <inheritdoc/>
    public ulong TraitsOf(int token) => 0;

    /// <inheritdoc/>
    public bool TryGetNumber(int token, out decimal value)
    {
        value = 0;
        return false;
    }

    /// <summary>The characters of a run of tokens.</summary>
    public TextSpan SpanOf(TokenRange tokens) => TextSpan.FromBounds(_tokens[tokens.Start].Start, _tokens[tokens.Last].End);
}
