using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Tool.Review;

/// <summary>What the page and the server tell each other, as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<ReviewItem>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(ReviewDecision))]
[JsonSerializable(typeof(ReviewResult))]
internal sealed partial class ReviewJson : JsonSerializerContext;
