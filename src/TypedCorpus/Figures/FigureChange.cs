namespace TypedCorpus;

/// <summary>A change that a figure is part of: <c>rose 3 % to $12</c>, <c>down from 40 to 35</c>.</summary>
public sealed class FigureChange
{
    internal FigureChange(bool isRise, ChangeRole role, Figure? from, Figure? to)
    {
        IsRise = isRise;
        Role = role;
        From = from;
        To = to;
    }

    /// <summary>Whether it went up.</summary>
    public bool IsRise { get; }

    /// <summary>Which part of the change the figure is.</summary>
    public ChangeRole Role { get; }

    /// <summary>The value before, where it is said.</summary>
    public Figure? From { get; }

    /// <summary>The value after, where it is said.</summary>
    public Figure? To { get; }

    /// <summary>Prints the direction, the part and the phrases before and after: <c>rise (By), from 38, to 40 percent</c>.</summary>
    public override string ToString() => string.Concat(
        IsRise ? "rise (" : "fall (", Role.ToString(), ")", From is null ? "" : ", from " + From.Text, To is null ? "" : ", to " + To.Text);
}
