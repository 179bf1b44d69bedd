using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The namespace of the generated classes that nobody types, and their full names.</summary>
internal static class HelperNamespace
{
    /// <summary>The namespace: <c>TypedCorpus.Generated</c>, then that of the corpus class, then its name.</summary>
    public static string NamespaceOf(ProjectOptions options) =>
        "TypedCorpus.Generated." + (options.Namespace.Length > 0 ? NamespaceName.Escape(options.Namespace) + "." : "") + Identifier.Escape(options.ClassName);

    /// <summary>The full name of a helper class, which means the same at every place.</summary>
    public static string Of(ProjectOptions options, string type) => "global::" + NamespaceOf(options) + "." + type;

    /// <summary>What is decoded so far.</summary>
    public static string StoreOf(ProjectOptions options) => Of(options, HelperName.CorpusData) + ".Store";
}
