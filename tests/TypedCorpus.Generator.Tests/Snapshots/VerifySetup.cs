using System.Runtime.CompilerServices;
using VerifyTests;

namespace TypedCorpus.Generator.Tests.Snapshots;

internal static class VerifySetup
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
