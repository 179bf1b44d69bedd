using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A change that a figure is part of: <c>rose 3 % to $12</c>, <c>down from 40 to 35</c>. Two are equal that belong to the same figure.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record FigureChange
{
    internal FigureChange(Figure figure, bool isRise, ChangeRole role, Figure? from, Figure? to)
    {
        Figure = figure;
        IsRise = isRise;
        Role = role;
        From = from;
        To = to;
    }

    /// <summary>The figure that is part of it.</summary>
    public Figure Figure { get; }

    /// <summary>Whether it went up.</summary>
    public bool IsRise { get; }

    /// <summary>Which part of the change the figure is.</summary>
    public ChangeRole Role { get; }

    /// <summary>The value before, where it is said.</summary>
    public Figure? From { get; }

    /// <summary>The value after, where it is said.</summary>
    public Figure? To { get; }

    /// <inheritdoc/>
    public bool Equals(FigureChange? other) => other is not null && Figure.Equals(other.Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => Figure.GetHashCode();

    /// <summary>Prints the direction, the part and the phrases before and after: <c>rise (By), from 38, to 40 percent</c>.</summary>
    public override string ToString() => string.Concat(
        IsRise ? "rise (" : "fall (", Role.ToString(), ")", From is null ? "" : ", from " + ShortText.Of(From.Text), To is null ? "" : ", to " + ShortText.Of(To.Text));
}
