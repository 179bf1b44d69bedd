namespace TypedCorpus.Data;

/// <summary>The values of an enumeration by number and by name. They begin at 0 and have no gaps.</summary>
internal static class EnumValues<TEnum>
    where TEnum : struct, Enum
{
#if NET8_0_OR_GREATER
    private static readonly TEnum[] s_values = Enum.GetValues<TEnum>();

    /// <summary>The names, in the order of the values.</summary>
    public static string[] Names { get; } = Enum.GetNames<TEnum>();
#else
    private static readonly TEnum[] s_values = (TEnum[])Enum.GetValues(typeof(TEnum));

    /// <summary>The names, in the order of the values.</summary>
    public static string[] Names { get; } = Enum.GetNames(typeof(TEnum));
#endif

    /// <summary>The number of a value.</summary>
    public static int NumberOf(TEnum value) => Array.IndexOf(s_values, value);

    /// <summary>The value with this number; <see langword="null"/> where there is none.</summary>
    public static TEnum? At(int number) => number >= 0 && number < s_values.Length ? s_values[number] : null;
}
