using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The rule that decided who speaks. Later versions may bring more rules.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly record struct AttributionRule : IComparable<AttributionRule>
{
    private readonly string? _name;

    /// <summary>The rule with this name.</summary>
    public AttributionRule(string name) => _name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Nothing shows who speaks.</summary>
    public static AttributionRule None => new("none");

    /// <summary>The speaker follows the cue: <c>said Ann Lee</c>.</summary>
    public static AttributionRule Inverted => new("inverted");

    /// <summary>A further quotation after an attributed one in its paragraph.</summary>
    public static AttributionRule FollowOn => new("follow-on");

    /// <summary>The name before a colon.</summary>
    public static AttributionRule Label => new("label");

    /// <summary>Nobody speaks: the words are the title of a work.</summary>
    public static AttributionRule Title => new("title");

    /// <summary>Its stable name, as the exchange format has it: <c>inverted</c>.</summary>
    public string Name => _name ?? "none";

    /// <inheritdoc/>
    public bool Equals(AttributionRule other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Compares by name.</summary>
    public int CompareTo(AttributionRule other) => string.CompareOrdinal(Name, other.Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether the left name comes first.</summary>
    public static bool operator <(AttributionRule left, AttributionRule right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left name comes first or both are the same.</summary>
    public static bool operator <=(AttributionRule left, AttributionRule right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right name comes first.</summary>
    public static bool operator >(AttributionRule left, AttributionRule right) => left.CompareTo(right) > 0;

    /// <summary>Whether the right name comes first or both are the same.</summary>
    public static bool operator >=(AttributionRule left, AttributionRule right) => left.CompareTo(right) >= 0;
}
