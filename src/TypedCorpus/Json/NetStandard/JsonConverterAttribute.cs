#if !NET8_0_OR_GREATER
#pragma warning disable IDE0130 // In the framework's own namespace, so that types name their converter the same way for every framework.
namespace System.Text.Json.Serialization
{
    /// <summary>Stands for the attribute of that name where <c>System.Text.Json</c> is no part of the framework; it is not put into the assembly.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Struct)]
    [Diagnostics.Conditional("NEVER")]
    internal sealed class JsonConverterAttribute(Type converterType) : Attribute
    {
        public Type ConverterType { get; } = converterType;
    }
}

namespace TypedCorpus.Json
{
    /// <summary>Stands for the converter of that name.</summary>
    internal static class CorpusJsonConverter;
}
#pragma warning restore IDE0130
#endif
