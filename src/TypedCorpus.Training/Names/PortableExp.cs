namespace TypedCorpus.Training.Names;

/// <summary>
/// The exponential function in additions and multiplications alone, which every processor rounds alike. That of the system differs in the
/// last bit from one to the next, and so would the weights.
/// </summary>
internal static class PortableExp
{
    private const double Ln2 = 0.693147180559945309417;
    private const int Terms = 12;

    /// <summary>e to the power of <paramref name="x"/>; 0 where that is below what a float can hold.</summary>
    public static float Of(float x)
    {
        if (x < -87)
            return 0;
        double doublings = Math.Round(Math.Min(x, 88f) / Ln2);
        double rest = Math.Min(x, 88f) - (doublings * Ln2);
        double sum = 1;
        for (int n = Terms; n > 0; n--)
            sum = 1 + (rest / n * sum);
        return (float)(sum * BitConverter.Int64BitsToDouble((long)(doublings + 1023) << 52));
    }
}
