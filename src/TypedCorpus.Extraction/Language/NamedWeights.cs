namespace TypedCorpus.Extraction.Languages;

/// <summary>The weights of a decision by the members of an enumeration. Each has a row in the table: <c>SentenceCost</c> is the row <c>sentence-cost</c>.</summary>
/// <typeparam name="TWeight">What the weights are called.</typeparam>
internal sealed class NamedWeights<TWeight>
    where TWeight : struct, Enum
{
    private readonly Dictionary<TWeight, int> _weights;

    /// <summary>Takes the weights of a table.</summary>
    /// <exception cref="InvalidDataException">The table has no row for a weight.</exception>
    public NamedWeights(WeightTable table) =>
        _weights = EnumMembers.Of<TWeight>().ToDictionary(static weight => weight, weight => table[EnumRows.RowOf(weight.ToString())]);

    /// <summary>A weight.</summary>
    public int this[TWeight weight] => _weights[weight];
}
