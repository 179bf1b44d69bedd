using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

namespace TypedCorpus.Extraction.Saving;

/// <summary>Writes a record as the values of its properties, in ordinal order of their names; <see langword="null"/> as a mark.</summary>
/// <typeparam name="T">The record.</typeparam>
[UnconditionalSuppressMessage("Trimming", "IL2090", Justification = "A program compiled for one system lists the codecs that it makes.")]
[UnconditionalSuppressMessage("Trimming", "IL2087", Justification = "A program compiled for one system lists the codecs that it makes.")]
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A program compiled for one system lists the codecs that it makes.")]
internal sealed class RecordCodec<T> : Codec<T>
{
    private delegate TValue Getter<TValue>(ref T record);

    private delegate void Setter<TValue>(ref T record, TValue value);

    private readonly Property[] _properties =
    [
        .. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static p => p.CanRead && p.CanWrite)
            .OrderBy(static p => p.Name, StringComparer.Ordinal)
            .Select(static p => (Property)Activator.CreateInstance(typeof(Property<>).MakeGenericType(typeof(T), p.PropertyType), p)!),
    ];

    /// <summary>Writes the properties that are not named.</summary>
    public void WriteWithout(StringBuilder text, T value, params string[] left)
    {
        foreach (Property property in _properties)
        {
            if (Array.IndexOf(left, property.Name) < 0)
                property.Write(text, ref value);
        }
    }

    /// <inheritdoc/>
    public override void Write(StringBuilder text, T value)
    {
        if (!typeof(T).IsValueType)
        {
            text.Append(value is null ? '!' : '.');
            if (value is null)
                return;
        }
        foreach (Property property in _properties)
            property.Write(text, ref value);
    }

    /// <inheritdoc/>
    public override T Read(SavedText text)
    {
        T record = default!;
        if (!typeof(T).IsValueType)
        {
            if (text.TryTake('!'))
                return record;
            if (!text.TryTake('.'))
                throw text.Damaged();
            record = (T)FormatterServices.GetUninitializedObject(typeof(T));
        }
        foreach (Property property in _properties)
            property.Read(text, ref record);
        return record;
    }

    private abstract class Property(string name)
    {
        public string Name { get; } = name;

        public abstract void Write(StringBuilder text, ref T record);

        public abstract void Read(SavedText text, ref T record);
    }

    private sealed class Property<TValue> : Property
    {
        private readonly Getter<TValue> _get;
        private readonly Setter<TValue> _set;

        public Property(PropertyInfo property)
            : base(property.Name)
        {
            if (typeof(T).IsValueType)
            {
                _get = (Getter<TValue>)property.GetMethod!.CreateDelegate(typeof(Getter<TValue>));
                _set = (Setter<TValue>)property.SetMethod!.CreateDelegate(typeof(Setter<TValue>));
                return;
            }
            var get = (Func<T, TValue>)property.GetMethod!.CreateDelegate(typeof(Func<T, TValue>));
            var set = (Action<T, TValue>)property.SetMethod!.CreateDelegate(typeof(Action<T, TValue>));
            _get = (ref T record) => get(record);
            _set = (ref T record, TValue value) => set(record, value);
        }

        public override void Write(StringBuilder text, ref T record) => Codecs.Of<TValue>().Write(text, _get(ref record));

        public override void Read(SavedText text, ref T record) => _set(ref record, Codecs.Of<TValue>().Read(text));
    }
}
