using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace TypedCorpus.Extractor;

/// <summary>Where the engine lies: in the package once, where the compiler loads the generator from.</summary>
internal static class EngineFolder
{
    [ModuleInitializer]
    internal static void Register()
    {
        string engine = Path.Combine(AppContext.BaseDirectory, "../../analyzers/dotnet/cs");
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.GetFullPath(Path.Combine(engine, name.Name + ".dll")) is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
