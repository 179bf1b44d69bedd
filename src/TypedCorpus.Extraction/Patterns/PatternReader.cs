using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads a pattern; <c>docs/engine/patterns.md</c> has the syntax. An error is a <see cref="FormatException"/>.</summary>
internal ref struct PatternReader
{
    private const int MostRepetitions = 12;

    private readonly string _text;
    private readonly PatternScope _scope;
    private int _at;

    private PatternReader(string text, PatternScope scope)
    {
        _text = text;
        _scope = scope;
        _at = 0;
    }

    /// <summary>Reads a whole pattern.</summary>
    public static PatternNode Read(string text, PatternScope scope)
    {
        PatternReader reader = new(text, scope);
        PatternNode node = reader.ReadChoice();
        return reader.Peek() == '\0' ? node : throw new FormatException($"'{reader.Peek()}' is not expected here in '{text}'");
    }

    /// <summary>Reads what is asked of one token.</summary>
    public static TokenTest ReadTest(string text, PatternScope scope) =>
        NodeTests.AskedOf(Read(text, scope)) is { } test ? test : throw new FormatException($"'{text}' must ask about one token");

    private PatternNode ReadChoice()
    {
        List<PatternNode> alternatives = [ReadSequence()];
        while (Take('|'))
            alternatives.Add(ReadSequence());
        if (alternatives.Count == 1)
            return alternatives[0];
        // Alternatives of one token each are one test, so that they can be negated and are tried at once.
        TokenTest?[] tests = [.. alternatives.Select(NodeTests.TestOf)];
        return Array.TrueForAll(tests, static t => t is not null)
            ? new PatternNode.One(new TokenTest.AnyOf(tests!))
            : new PatternNode.Choice([.. alternatives]);
    }

    private PatternNode ReadSequence()
    {
        List<PatternNode> parts = [];
        while (Peek() is not ('\0' or '|' or ')'))
            parts.Add(ReadRepeated());
        return parts.Count switch
        {
            0 => throw new FormatException($"a part of '{_text}' is empty"),
            1 => parts[0],
            _ => new PatternNode.Sequence([.. parts]),
        };
    }

    private PatternNode ReadRepeated()
    {
        if (Take('~'))
            return new PatternNode.Spacing(false);
        if (Take('_'))
            return new PatternNode.Spacing(true);
        PatternNode part = ReadNamed();
        if (At() == '?')
        {
            _at++;
            return new PatternNode.Repeat(part, 0, 1);
        }
        if (At() != '{')
            return part;
        _at++;
        (int least, int most) = ReadBounds('}', ',');
        return most <= MostRepetitions && most > 0
            ? new PatternNode.Repeat(part, least, most)
            : throw new FormatException($"a part can be repeated 1 to {MostRepetitions} times");
    }

    private PatternNode ReadNamed()
    {
        int start = _at;
        if (char.IsLetter(Peek()))
        {
            start = _at;
            string name = ReadName();
            if (At() == '=')
            {
                _at++;
                return new PatternNode.Capture(name, ReadBoth());
            }
            _at = start;
        }
        return ReadBoth();
    }

    private PatternNode ReadBoth()
    {
        PatternNode first = ReadPrimary();
        while (At() == '&')
        {
            _at++;
            PatternNode second = ReadPrimary();
            first = NodeTests.AskedOf(first) is { } a && NodeTests.AskedOf(second) is { } b
                ? new PatternNode.One(new TokenTest.Both(a, b))
                : throw new FormatException("'&' joins what is asked of one token");
        }
        return first;
    }

    private PatternNode ReadPrimary()
    {
        switch (Peek())
        {
            case '(':
                _at++;
                PatternNode inner = ReadChoice();
                return Take(')') ? inner : throw new FormatException($"')' is missing in '{_text}'");
            case '!':
                _at++;
                return NodeTests.AskedOf(ReadPrimary()) is { } test ? new PatternNode.One(new TokenTest.Not(test)) : throw new FormatException("'!' goes with what is asked of one token");
            case '<':
                string name = ReadUntil('>');
                WordClass known = _scope.Class(name) ?? throw new FormatException($"there is no class of words '{name}'");
                return known.HasPhrases ? new PatternNode.Phrase(known) : new PatternNode.One(new TokenTest.OfClass(known));
            case '"':
                string exact = ReadUntil('"');
                return new PatternNode.One(new TokenTest.Exact(_scope.Word(exact), exact));
            case '$':
                _at++;
                string abbreviation = ReadName();
                return _scope.Abbreviation(abbreviation) ?? throw new FormatException($"'${abbreviation}' is not defined above");
            case '@':
                _at++;
                return new PatternNode.Made(ReadPart());
            case '#':
                _at++;
                return new PatternNode.One(ReadTag());
            case ':':
                _at++;
                return new PatternNode.One(ReadCharacters());
            default:
                return new PatternNode.One(new TokenTest.Word(_scope.Word(ReadWord())));
        }
    }

    private TokenTest.Tag ReadTag()
    {
        string name = ReadName();
        bool isPrefix = At() == '*';
        if (isPrefix)
            _at++;
        ulong tags = 0;
        foreach (PosTag tag in (PosTag[])Enum.GetValues(typeof(PosTag)))
        {
            string known = tag.ToString();
            if (isPrefix ? known.StartsWith(name, StringComparison.Ordinal) : known == name)
                tags |= 1UL << (int)tag;
        }
        return tags != 0 ? new TokenTest.Tag(tags) : throw new FormatException($"there is no tag '#{name}'");
    }

    private PartTest ReadPart()
    {
        int part = _scope.Part(ReadName());
        return ReadOptionalBounds() is { } bounds ? new PartTest(part, bounds.Low, bounds.High) : new PartTest(part);
    }

    private TokenTest ReadCharacters()
    {
        string name = ReadName();
        if (name is "ends" or "begins" && At() == '(')
            return new TokenTest.Affix(ReadUntil(')'), name == "ends");
        (int Low, int High)? bounds = ReadOptionalBounds();
        if (name == "number")
            return new TokenTest.Number(bounds?.Low ?? decimal.MinValue, bounds?.High ?? decimal.MaxValue);
        return CharacterClass.Find(name) is { } known
            ? new TokenTest.Characters(known, bounds?.Low ?? 0, bounds?.High ?? int.MaxValue)
            : throw new FormatException($"there is no ':{name}', only {string.Join(", ", CharacterClass.Names)}, number, begins, ends");
    }

    private (int Low, int High)? ReadOptionalBounds()
    {
        if (At() != '(')
            return null;
        _at++;
        return ReadBounds(')', '-');
    }

    private (int Low, int High) ReadBounds(char close, char separator)
    {
        int end = _text.IndexOf(close, _at);
        string[] bounds = end < 0 ? [] : _text.Substring(_at, end - _at).Split(separator);
        if (bounds.Length is not (1 or 2) || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int low)
            || !int.TryParse(bounds[bounds.Length - 1], NumberStyles.None, CultureInfo.InvariantCulture, out int high) || high < low)
            throw new FormatException($"a number, or two with '{separator}' between and '{close}' after them, is expected in '{_text}'");
        _at = end + 1;
        return (low, high);
    }

    private string ReadUntil(char close)
    {
        int end = _text.IndexOf(close, _at + 1);
        if (end <= _at + 1)
            throw new FormatException($"'{close}' is missing, or nothing is before it, in '{_text}'");
        string found = _text.Substring(_at + 1, end - _at - 1);
        _at = end + 1;
        return found;
    }

    private string ReadName()
    {
        int start = _at;
        while (char.IsLetterOrDigit(At()) || (At() == '-' && _at > start))
            _at++;
        return _at > start ? _text.Substring(start, _at - start) : throw new FormatException($"a name is expected in '{_text}'");
    }

    private string ReadWord()
    {
        StringBuilder word = new();
        while (char.IsLetterOrDigit(At()) || At() is '\'' or '-' or '.' || (At() is ',' or ';' or '%' or '/' && word.Length == 0))
            word.Append(_text[_at++]);
        if (word.Length == 0)
            throw new FormatException($"'{At()}' is not expected here in '{_text}'; put it in \"quotes\" if it is meant");
        string found = word.ToString();
        return !found.Any(char.IsUpper) ? found : throw new FormatException($"'{found}' matches in any case: write it small, or in \"quotes\" to match it as written");
    }

    private char At() => _at < _text.Length ? _text[_at] : '\0';

    private char Peek()
    {
        while (At() == ' ')
            _at++;
        return At();
    }

    private bool Take(char c)
    {
        if (Peek() != c)
            return false;
        _at++;
        return true;
    }
}
