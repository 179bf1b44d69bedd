namespace TypedCorpus.Tool.Import;

/// <summary>A document that cannot be imported, and why; the message is for its user.</summary>
internal sealed class ImportException(string message) : Exception(message);
