using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>How the author hedged a figure.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum Approximation
{
    /// <summary>As said, no hedge.</summary>
    Exact,

    /// <summary><c>about</c>, <c>nearly</c>, <c>some 300</c>, <c>an estimated</c>.</summary>
    About,

    /// <summary><c>more than</c>, <c>over</c>: the value is a bound that is passed.</summary>
    MoreThan,

    /// <summary><c>less than</c>, <c>under</c>, <c>fewer than</c>: the value is a bound that is not reached.</summary>
    LessThan,

    /// <summary><c>at least</c>, <c>no less than</c>: the value is the lowest possible.</summary>
    AtLeast,

    /// <summary><c>at most</c>, <c>up to</c>: the value is the highest possible.</summary>
    AtMost,
}
