using System.Globalization;
using System.Reflection;

namespace TypedCorpus.Training.Names;

/// <summary>How a field is trained. The values here are those of the first reading of the shipped model.</summary>
internal sealed record CrfSettings
{
    /// <summary>Those of the second reading.</summary>
    public static CrfSettings OfSecondReading { get; } = new() { Rate = 0.01f, LeastWeight = 1 };

    /// <summary>Those of the third reading.</summary>
    public static CrfSettings OfThirdReading { get; } = new() { Rate = 0.01f, LeastWeight = 1 };

    /// <summary>The logarithm of the number of rows that features are hashed into.</summary>
    public int Bits { get; init; } = 20;

    public int Epochs { get; init; } = 10;

    /// <summary>How often a feature must occur to be learned.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>How large, once quantised, the largest weight of a feature must be for it to be kept.</summary>
    public int LeastWeight { get; init; } = 2;

    public float Rate { get; init; } = 0.03f;

    public float Penalty { get; init; } = 2e-6f;

    /// <summary>The share of features that each token loses while training.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>What a weight of 1 becomes when it is quantised.</summary>
    public float Scale { get; init; } = 24f;

    public int Seed { get; init; } = 20240112;

    /// <summary>How many models are trained, each from a seed of its own, and averaged: their chance errors cancel out, and one model is left.</summary>
    public int Runs { get; init; } = 6;

    /// <summary>Over how many of the last epochs the weights are averaged.</summary>
    public int Averaged { get; init; } = 5;

    /// <summary>These settings with some of them changed: <c>Epochs=10,Rate=0.03</c>.</summary>
    public CrfSettings With(string? changes)
    {
        CrfSettings settings = this with { };
        foreach (string change in (changes ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = change.Split('=', 2);
            PropertyInfo property = typeof(CrfSettings).GetProperty(parts[0]) ?? throw new ArgumentException($"There is no setting '{parts[0]}'.");
            property.SetValue(settings, Convert.ChangeType(parts[1], property.PropertyType, CultureInfo.InvariantCulture));
        }
        return settings;
    }
}
