using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>What a unit measures. Units of one dimension convert into each other; those of two never do.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum Dimension
{
    /// <summary>Base unit: metre.</summary>
    Length,

    /// <summary>Base unit: square metre.</summary>
    Area,

    /// <summary>Base unit: litre.</summary>
    Volume,

    /// <summary>Base unit: kilogram.</summary>
    Mass,

    /// <summary>Base unit: second. A month is a twelfth of a year, a year 365.25 days, as in UCUM.</summary>
    Time,

    /// <summary>Base unit: metre per second.</summary>
    Speed,

    /// <summary>Base unit: metre per second squared.</summary>
    Acceleration,

    /// <summary>Base unit: kelvin.</summary>
    Temperature,

    /// <summary>Base unit: degree.</summary>
    Angle,

    /// <summary>Base unit: joule.</summary>
    Energy,

    /// <summary>Base unit: watt.</summary>
    Power,

    /// <summary>Base unit: newton.</summary>
    Force,

    /// <summary>Base unit: newton metre.</summary>
    Torque,

    /// <summary>Base unit: pascal.</summary>
    Pressure,

    /// <summary>Base unit: hertz.</summary>
    Frequency,

    /// <summary>Base unit: bit.</summary>
    Data,

    /// <summary>Base unit: bit per second.</summary>
    DataRate,

    /// <summary>Base unit: ampere.</summary>
    ElectricCurrent,

    /// <summary>Base unit: coulomb.</summary>
    ElectricCharge,

    /// <summary>Base unit: volt.</summary>
    Voltage,

    /// <summary>Base unit: ohm.</summary>
    Resistance,

    /// <summary>Base unit: farad.</summary>
    Capacitance,

    /// <summary>Base unit: henry.</summary>
    Inductance,

    /// <summary>Base unit: tesla.</summary>
    MagneticFluxDensity,

    /// <summary>Base unit: lumen.</summary>
    LuminousFlux,

    /// <summary>Base unit: lux.</summary>
    Illuminance,

    /// <summary>Base unit: candela.</summary>
    LuminousIntensity,

    /// <summary>Base unit: becquerel.</summary>
    Radioactivity,

    /// <summary>Base unit: gray, which for most radiation equals a sievert.</summary>
    RadiationDose,

    /// <summary>Base unit: mole.</summary>
    SubstanceAmount,

    /// <summary>Base unit: decibel.</summary>
    SoundLevel,

    /// <summary>Base unit: pixel.</summary>
    Resolution,

    /// <summary>Base unit: gram per litre.</summary>
    Density,

    /// <summary>Base unit: litre per second.</summary>
    FlowRate,

    /// <summary>Base unit: mile per US gallon.</summary>
    FuelEconomy,

    /// <summary>Base unit: litre per 100 kilometres.</summary>
    FuelUse,

    /// <summary>Base unit: one of one.</summary>
    Proportion,
}
