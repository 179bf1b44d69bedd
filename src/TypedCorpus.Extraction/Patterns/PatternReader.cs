namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads a pattern; <c>docs/engine/patterns.md</c> has the syntax. An error is a <see cref="FormatException"/>.</summary>
internal sealed class PatternReader
{
    private const int MostRepetitions = 12;

    private readonly PatternText _text;
    private readonly PatternScope _scope;

    private PatternReader(string text, PatternScope scope)
    {
        _text = new PatternText(text);
        _scope = scope;
    }

    /// <summary>Reads a whole pattern.</summary>
    public static PatternNode Read(string text, PatternScope scope)
    {
        PatternReader reader = new(text, scope);
        PatternNode node = reader.ReadChoice();
        return reader._text.Peek() == '\0' ? node : throw new FormatException($"'{reader._text.Peek()}' is not expected here in '{text}'");
    }

    private PatternNode ReadChoice()
    {
        List<PatternNode> alternatives = [ReadSequence()];
        while (_text.Take('|'))
            alternatives.Add(ReadSequence());
        if (alternatives.Count == 1)
            return alternatives[0];
        // Alternatives of one token each are one test, so that they can be negated and are tried at once.
        TokenTest?[] tests = [.. alternatives.Select(NodeTests.TestOf)];
        return Array.TrueForAll(tests, static t => t is not null)
            ? new PatternNode.One(TokenTest.Any(tests!))
            : new PatternNode.Choice([.. alternatives]);
    }

    private PatternNode ReadSequence()
    {
        List<PatternNode> parts = [];
        while (_text.Peek() is not ('\0' or '|' or ')'))
            parts.Add(ReadRepeated());
        return parts.Count switch
        {
            0 => throw new FormatException($"a part of '{_text.All}' is empty"),
            1 => parts[0],
            _ => new PatternNode.Sequence([.. parts]),
        };
    }

    private PatternNode ReadRepeated()
    {
        if (_text.Take('~'))
            return new PatternNode.Spacing(false);
        if (_text.Take('_'))
            return new PatternNode.Spacing(true);
        PatternNode part = ReadNamed();
        if (_text.At() == '?')
        {
            _text.Skip();
            return new PatternNode.Repeat(part, 0, 1);
        }
        if (_text.At() != '{')
            return part;
        _text.Skip();
        (int least, int most) = _text.ReadBounds('}', ',');
        return most <= MostRepetitions && most > 0
            ? new PatternNode.Repeat(part, least, most)
            : throw new FormatException($"a part can be repeated 1 to {MostRepetitions} times");
    }

    private PatternNode ReadNamed()
    {
        int start = _text.Position;
        if (char.IsLetter(_text.Peek()))
        {
            string name = _text.ReadName();
            if (_text.At() == '=')
            {
                _text.Skip();
                return new PatternNode.Capture(name, ReadBoth());
            }
            _text.Position = start;
        }
        return ReadBoth();
    }

    private PatternNode ReadBoth()
    {
        PatternNode first = ReadPrimary();
        while (_text.At() == '&')
        {
            _text.Skip();
            PatternNode second = ReadPrimary();
            first = NodeTests.AskedOf(first) is { } a && NodeTests.AskedOf(second) is { } b
                ? new PatternNode.One(new TokenTest.Both(a, b))
                : throw new FormatException("'&' joins what is asked of one token");
        }
        return first;
    }

    private PatternNode ReadPrimary()
    {
        switch (_text.Peek())
        {
            case '(':
                _text.Skip();
                PatternNode inner = ReadChoice();
                return _text.Take(')') ? inner : throw new FormatException($"')' is missing in '{_text.All}'");
            case '!':
                _text.Skip();
                return NodeTests.AskedOf(ReadPrimary()) is { } test ? new PatternNode.One(new TokenTest.Not(test)) : throw new FormatException("'!' goes with what is asked of one token");
            case '<':
                string name = _text.ReadUntil('>');
                WordClass known = _scope.Class(name) ?? throw new FormatException($"there is no class of words '{name}'");
                return known.HasPhrases ? new PatternNode.Phrase(known) : new PatternNode.One(new TokenTest.OfClass(known));
            case '[':
                return new PatternNode.One(new TokenTest.Traits(_scope.Traits(_text.ReadUntil(']'))));
            case '"':
                string exact = _text.ReadUntil('"');
                return new PatternNode.One(new TokenTest.Exact(_scope.Word(exact), exact));
            case '$':
                _text.Skip();
                string abbreviation = _text.ReadName();
                return _scope.Abbreviation(abbreviation) ?? throw new FormatException($"'${abbreviation}' is not defined above");
            case '@':
                _text.Skip();
                return new PatternNode.Made(ReadPart());
            case '#':
                _text.Skip();
                return new PatternNode.One(ReadTag());
            case ':':
                _text.Skip();
                return new PatternNode.One(ReadCharacters());
            default:
                return new PatternNode.One(new TokenTest.Word(_scope.Word(_text.ReadWord())));
        }
    }

    private TokenTest.Tag ReadTag()
    {
        string name = _text.ReadName();
        bool isPrefix = _text.At() == '*';
        if (isPrefix)
            _text.Skip();
        ulong tags = 0;
        foreach (PosTag tag in EnumMembers.Of<PosTag>())
        {
            string known = tag.ToString();
            if (isPrefix ? known.StartsWith(name, StringComparison.Ordinal) : known == name)
                tags |= 1UL << (int)tag;
        }
        return tags != 0 ? new TokenTest.Tag(tags) : throw new FormatException($"there is no tag '#{name}'");
    }

    private PartTest ReadPart()
    {
        int part = _scope.Part(_text.ReadName());
        return _text.ReadOptionalBounds() is { } bounds ? new PartTest(part, bounds.Low, bounds.High) : new PartTest(part);
    }

    private TokenTest ReadCharacters()
    {
        string name = _text.ReadName();
        if (name is "ends" or "begins" && _text.At() == '(')
            return new TokenTest.Affix(_text.ReadUntil(')'), name == "ends");
        (int Low, int High)? bounds = _text.ReadOptionalBounds();
        if (name == "number")
            return new TokenTest.Number(bounds?.Low ?? decimal.MinValue, bounds?.High ?? decimal.MaxValue);
        return CharacterClass.Find(name) is { } known
            ? new TokenTest.Characters(known, bounds?.Low ?? 0, bounds?.High ?? int.MaxValue)
            : throw new FormatException($"there is no ':{name}', only {string.Join(", ", CharacterClass.Names)}, number, begins, ends");
    }
}
