namespace TypedCorpus.Training.Names;

/// <summary>
/// The exponential function in additions and multiplications alone, which every processor rounds alike. That of the system differs in the
/// last bit from one to the next, and so would the weights.
/// </summary>
internal static class PortableExp
{
    private const double Ln2 = 0.693147180559945309417;

    // One over the factors of the factorials: a multiplication each instead of a division.
    private static readonly double[] s_inverses = [1, 1, 1.0 / 2, 1.0 / 3, 1.0 / 4, 1.0 / 5, 1.0 / 6, 1.0 / 7, 1.0 / 8, 1.0 / 9];

    /// <summary>e to the power of <paramref name="x"/>; 0 where that is below what a float can hold.</summary>
    public static float Of(float x)
    {
        if (x < -87)
            return 0;
        double doublings = Math.Round(Math.Min(x, 88f) / Ln2);
        double rest = Math.Min(x, 88f) - (doublings * Ln2);
        double sum = 1;
        for (int n = s_inverses.Length - 1; n > 0; n--)
            sum = 1 + (rest * s_inverses[n] * sum);
        return (float)(sum * BitConverter.Int64BitsToDouble((long)(doublings + 1023) << 52));
    }
}
