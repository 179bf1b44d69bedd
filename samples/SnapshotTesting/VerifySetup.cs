using System.Runtime.CompilerServices;
using VerifyTests;

namespace SnapshotTesting;

internal static class VerifySetup
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
