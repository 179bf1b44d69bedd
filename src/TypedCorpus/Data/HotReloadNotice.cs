#if NET8_0_OR_GREATER
using System.CodeDom.Compiler;
using System.Reflection;
using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(TypedCorpus.Data.HotReloadNotice))]

namespace TypedCorpus.Data;

/// <summary>
/// Says under hot reload that the program keeps the corpus it started with: what an article holds is decoded once, and members of a static class are not
/// initialised again.
/// </summary>
internal static class HotReloadNotice
{
    internal const string Message =
        "TypedCorpus: the articles have changed, and this program still has the corpus that it started with. Restart it (Ctrl+R in dotnet watch).";

    /// <summary>What the runtime calls after it has applied a change to these types.</summary>
    internal static void UpdateApplication(Type[]? types)
    {
        if (types is null || types.Any(IsOfCorpus))
            Console.Error.WriteLine(Message);
    }

    private static bool IsOfCorpus(Type? type)
    {
        for (; type is not null; type = type.DeclaringType)
        {
            if (type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "TypedCorpus.Generator")
                return true;
        }
        return false;
    }
}
#endif
