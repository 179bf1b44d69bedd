namespace TypedCorpus;

/// <summary>Compares by <see cref="IComparable"/>, which is what sorting asks of a subtype where it is compiled ahead of time.</summary>
internal static class Comparison
{
    /// <summary>Compares with an object that must be of the same family.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static int With<T>(T left, object? right)
        where T : class, IComparable<T> => right switch
        {
            null => 1,
            T other => left.CompareTo(other),
            _ => throw new ArgumentException($"A {left.GetType().Name} and a {right.GetType().Name} do not compare.", nameof(right)),
        };
}
