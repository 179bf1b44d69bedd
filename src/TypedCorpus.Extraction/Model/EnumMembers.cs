using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus.Extraction;

/// <summary>The members of an enumeration.</summary>
internal static class EnumMembers
{
    /// <summary>All of them, in the order of their values.</summary>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The array is made here too.")]
    public static T[] Of<T>()
        where T : struct, Enum
    {
        Array values = Enum.GetValues(typeof(T));
        // An array that is made here: a program compiled ahead of time has no other of an enumeration that only its caller knows.
        T[] members = new T[values.Length];
        values.CopyTo(members, 0);
        return members;
    }
}
