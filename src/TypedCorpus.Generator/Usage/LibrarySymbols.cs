using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TypedCorpus.Generator.Usage;

/// <summary>Recognizes the types of the library in the code of a user.</summary>
internal static class LibrarySymbols
{
    private const string Library = "TypedCorpus";

    /// <summary>Whether <paramref name="type"/> is the library's type of this name.</summary>
    public static bool IsLibraryType(this ITypeSymbol? type, string name) =>
        type is not null && type.Name == name && type.ContainingNamespace is { Name: Library, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether <paramref name="type"/> or a type that it derives from is the library's type of this name.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsLibraryType(name))
                return true;
        }
        return false;
    }

    /// <summary>The expression without conversions around it.</summary>
    public static IOperation WithoutConversion(this IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The collection that a query method is called on, whether as an extension or not.</summary>
    public static IOperation? Receiver(this IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value.WithoutConversion() : null);

    /// <summary>The one lambda among the arguments of a call whose body is an expression.</summary>
    public static (IParameterSymbol Parameter, IOperation Body)? Lambda(this IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: [var parameter], Body.Operations: [IReturnOperation { ReturnedValue: { } body }] } })
                return (parameter, body.WithoutConversion());
        }
        return null;
    }
}
