using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Tests.Patterns;

/// <summary>Tokens of a test: runs of letters, runs of digits, single signs; <c>car/NN</c> gives a tag.</summary>
internal sealed class TextView : IExampleView
{
    private readonly List<(string Text, bool Space, PosTag Tag)> _tokens = [];

    public TextView(string text)
    {
        bool space = true;
        for (int i = 0; i < text.Length;)
        {
            int start = i++;
            if (text[start] == ' ')
            {
                space = true;
                continue;
            }
            if (text[start] == '/' && char.IsUpper(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                _tokens[^1] = _tokens[^1] with { Tag = Enum.Parse<PosTag>(text[(start + 1)..i]) };
                continue;
            }
            while (i < text.Length && ((char.IsDigit(text[start]) && char.IsDigit(text[i])) || (char.IsLetter(text[start]) && (char.IsLetter(text[i]) || text[i] == '’'))))
                i++;
            _tokens.Add((text[start..i], space, PosTag.FW));
            space = false;
        }
    }

    public int Count => _tokens.Count;

    public IPartMaker Maker => NoParts.Instance;

    public ReadOnlySpan<char> Chars(int token) => _tokens[token].Text;

    public WrittenWord WordOf(int token) => WrittenWords.Of(_tokens[token].Text);

    public bool SpaceBefore(int token) => _tokens[token].Space;

    public PosTag TagOf(int token) => _tokens[token].Tag;

    public ulong TraitsOf(int token) => (ulong)((_tokens[token].Text.Length > 4 ? SampleTraits.LongWord : 0) | (_tokens[token].Text.Contains('o') ? SampleTraits.Round : 0));

    public bool TryGetNumber(int token, out decimal value) => decimal.TryParse(_tokens[token].Text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    public string TextOf(TokenRange range) => string.Concat(_tokens[range.Start..range.End].Select((t, i) => t.Space && i > 0 ? " " + t.Text : t.Text));

    public TextSpan SpanOf(TokenRange range)
    {
        int start = range.Start == 0 ? 0 : TextOf(new TokenRange(0, range.Start)).Length + (SpaceBefore(range.Start) ? 1 : 0);
        return new TextSpan(start, TextOf(range).Length);
    }
}
