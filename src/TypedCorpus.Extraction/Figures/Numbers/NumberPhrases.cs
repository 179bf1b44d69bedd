using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers by the rules of <c>numbers.rules</c>: <c>several dozen</c>, <c>hundreds of thousands</c>, <c>and a half</c>.</summary>
internal sealed class NumberPhrases : IPartMaker
{
    private readonly TokenStream _tokens;
    private readonly WordNumberReader _words;
    private readonly NumberRules _rules;
    private readonly RuleScanner _scanner;
    private int _sentence;

    /// <summary>Makes a reader for one sentence after the other.</summary>
    public NumberPhrases(TokenStream tokens, WordNumberReader words)
    {
        (_tokens, _words, _rules) = (tokens, words, tokens.Language.NumberRules);
        _scanner = _rules.Rules.Scan(tokens, this);
    }

    /// <summary>The number that a phrase from a place on makes; <see langword="null"/> where none does.</summary>
    public ReadNumber? NumberAt(TokenCursor at) => PartAt(_rules.Number, at);

    /// <summary><c>and a half</c>, <c>and three quarters</c>, <c>-and-a-half</c>: what is added to a number, from <c>and</c> on.</summary>
    public ReadNumber? AndPartAt(TokenCursor and) => and.Is(WordList.And) ? PartAt(_rules.AndPart, and) : null;

    /// <summary>Gives the memory of the rules to the next reader.</summary>
    public void Release() => _scanner.Release();

    /// <inheritdoc/>
    public Part? Read(int reading, int token) => _words.Cardinal(_tokens.At(token)) is { } number ? new Part(number.Range, number) : null;

    /// <inheritdoc/>
    public object? Make(RuleMatch match)
    {
        NumberTraits traits = TraitsOf(match);
        decimal value = ValueOf(match, NumberArgument.Value) ?? 1;
        if (ValueOf(match, NumberArgument.Part) is { } part)
            (value, traits) = (value / part, traits | NumberTraits.Fraction);
        if (ValueOf(match, NumberArgument.Scale) is { } scale)
            (value, traits) = (value * scale, traits | NumberTraits.Scaled);
        // As words, plurals are two of what they name.
        if (ValueOf(match, NumberArgument.Of) is { } plural)
            value *= plural / 2;
        return new ReadNumber(match.Range, value, traits);
    }

    private static NumberTraits TraitsOf(RuleMatch match)
    {
        NumberTraits traits = match.Made(NumberRules.NameOf(NumberArgument.Value)) is ReadNumber read ? read.Traits : NumberTraits.None;
        return match.Constant(NumberRules.NameOf(NumberArgument.As)) is null ? traits : traits | match.Value<NumberTraits>(NumberRules.NameOf(NumberArgument.As));
    }

    /// <summary>The number that an argument captures or says; <see langword="null"/> where the rule or its match gives none.</summary>
    private decimal? ValueOf(RuleMatch match, NumberArgument argument)
    {
        string name = NumberRules.NameOf(argument);
        if (match.Made(name) is ReadNumber read)
            return read.Value;
        if (match.Tokens(name) is { } word)
            return _tokens.At(word.Start).Value;
        return match.Constant(name) is { } said ? decimal.Parse(said, CultureInfo.InvariantCulture) : null;
    }

    private ReadNumber? PartAt(int? part, TokenCursor at)
    {
        if (part is not { } number)
            return null;
        if (_sentence != _tokens.Sentence)
        {
            _scanner.Read(new TokenRange(0, _tokens.Count));
            _sentence = _tokens.Sentence;
        }
        return (ReadNumber?)_scanner.PartAt(number, at.Index)?.Value;
    }
}
