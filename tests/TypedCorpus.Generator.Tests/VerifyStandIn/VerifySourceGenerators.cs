namespace VerifyTests;

/// <summary>What a module initialiser calls to set Verify up for generators. The stand-in knows nothing else.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Does nothing here.</summary>
    public static void Initialize()
    {
    }
}
