using System.Text.Json.Serialization;

namespace TypedCorpus.Tool.Import;

/// <summary>The lines of the log, as JSON.</summary>
[JsonSerializable(typeof(ImportLog.Entry))]
internal sealed partial class ImportLogJson : JsonSerializerContext;
