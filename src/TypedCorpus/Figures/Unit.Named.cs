namespace TypedCorpus;

/// <content>The units that queries name most.</content>
public sealed partial record Unit
{
    /// <summary>The metre.</summary>
    public static Unit Metre => UnitTable.Get("metre");

    /// <summary>The kilometre.</summary>
    public static Unit Kilometre => UnitTable.Get("kilometre");

    /// <summary>The centimetre.</summary>
    public static Unit Centimetre => UnitTable.Get("centimetre");

    /// <summary>The millimetre.</summary>
    public static Unit Millimetre => UnitTable.Get("millimetre");

    /// <summary>The inch.</summary>
    public static Unit Inch => UnitTable.Get("inch");

    /// <summary>The foot.</summary>
    public static Unit Foot => UnitTable.Get("foot");

    /// <summary>The yard.</summary>
    public static Unit Yard => UnitTable.Get("yard");

    /// <summary>The mile.</summary>
    public static Unit Mile => UnitTable.Get("mile");

    /// <summary>The nautical mile.</summary>
    public static Unit NauticalMile => UnitTable.Get("nautical mile");

    /// <summary>The square metre.</summary>
    public static Unit SquareMetre => UnitTable.Get("square metre");

    /// <summary>The square kilometre.</summary>
    public static Unit SquareKilometre => UnitTable.Get("square kilometre");

    /// <summary>The square foot.</summary>
    public static Unit SquareFoot => UnitTable.Get("square foot");

    /// <summary>The square mile.</summary>
    public static Unit SquareMile => UnitTable.Get("square mile");

    /// <summary>The acre.</summary>
    public static Unit Acre => UnitTable.Get("acre");

    /// <summary>The hectare.</summary>
    public static Unit Hectare => UnitTable.Get("hectare");

    /// <summary>The litre.</summary>
    public static Unit Litre => UnitTable.Get("litre");

    /// <summary>The millilitre.</summary>
    public static Unit Millilitre => UnitTable.Get("millilitre");

    /// <summary>The cubic metre.</summary>
    public static Unit CubicMetre => UnitTable.Get("cubic metre");

    /// <summary>The cubic foot.</summary>
    public static Unit CubicFoot => UnitTable.Get("cubic foot");

    /// <summary>The gallon.</summary>
    public static Unit Gallon => UnitTable.Get("gallon");

    /// <summary>The pint.</summary>
    public static Unit Pint => UnitTable.Get("pint");

    /// <summary>The barrel.</summary>
    public static Unit Barrel => UnitTable.Get("barrel");

    /// <summary>The gram.</summary>
    public static Unit Gram => UnitTable.Get("gram");

    /// <summary>The kilogram.</summary>
    public static Unit Kilogram => UnitTable.Get("kilogram");

    /// <summary>The milligram.</summary>
    public static Unit Milligram => UnitTable.Get("milligram");

    /// <summary>The tonne.</summary>
    public static Unit Tonne => UnitTable.Get("tonne");

    /// <summary>The ton.</summary>
    public static Unit Ton => UnitTable.Get("ton");

    /// <summary>The pound.</summary>
    public static Unit Pound => UnitTable.Get("pound");

    /// <summary>The ounce.</summary>
    public static Unit Ounce => UnitTable.Get("ounce");

    /// <summary>The second.</summary>
    public static Unit Second => UnitTable.Get("second");

    /// <summary>The minute.</summary>
    public static Unit Minute => UnitTable.Get("minute");

    /// <summary>The hour.</summary>
    public static Unit Hour => UnitTable.Get("hour");

    /// <summary>The day.</summary>
    public static Unit Day => UnitTable.Get("day");

    /// <summary>The week.</summary>
    public static Unit Week => UnitTable.Get("week");

    /// <summary>The month.</summary>
    public static Unit Month => UnitTable.Get("month");

    /// <summary>The year.</summary>
    public static Unit Year => UnitTable.Get("year");

    /// <summary>The decade.</summary>
    public static Unit Decade => UnitTable.Get("decade");

    /// <summary>The century.</summary>
    public static Unit Century => UnitTable.Get("century");

    /// <summary>The metre per second.</summary>
    public static Unit MetrePerSecond => UnitTable.Get("metre per second");

    /// <summary>The kilometre per hour.</summary>
    public static Unit KilometrePerHour => UnitTable.Get("kilometre per hour");

    /// <summary>The mile per hour.</summary>
    public static Unit MilePerHour => UnitTable.Get("mile per hour");

    /// <summary>The knot.</summary>
    public static Unit Knot => UnitTable.Get("knot");

    /// <summary>The kelvin.</summary>
    public static Unit Kelvin => UnitTable.Get("kelvin");

    /// <summary>The degree Celsius.</summary>
    public static Unit DegreeCelsius => UnitTable.Get("degree Celsius");

    /// <summary>The degree Fahrenheit.</summary>
    public static Unit DegreeFahrenheit => UnitTable.Get("degree Fahrenheit");

    /// <summary>The degree.</summary>
    public static Unit Degree => UnitTable.Get("degree");

    /// <summary>The joule.</summary>
    public static Unit Joule => UnitTable.Get("joule");

    /// <summary>The kilowatt hour.</summary>
    public static Unit KilowattHour => UnitTable.Get("kilowatt hour");

    /// <summary>The watt.</summary>
    public static Unit Watt => UnitTable.Get("watt");

    /// <summary>The kilowatt.</summary>
    public static Unit Kilowatt => UnitTable.Get("kilowatt");

    /// <summary>The megawatt.</summary>
    public static Unit Megawatt => UnitTable.Get("megawatt");

    /// <summary>The gigawatt.</summary>
    public static Unit Gigawatt => UnitTable.Get("gigawatt");

    /// <summary>The horsepower.</summary>
    public static Unit Horsepower => UnitTable.Get("horsepower");

    /// <summary>The hertz.</summary>
    public static Unit Hertz => UnitTable.Get("hertz");

    /// <summary>The gigahertz.</summary>
    public static Unit Gigahertz => UnitTable.Get("gigahertz");

    /// <summary>The byte.</summary>
    public static Unit Byte => UnitTable.Get("byte");

    /// <summary>The megabyte.</summary>
    public static Unit Megabyte => UnitTable.Get("megabyte");

    /// <summary>The gigabyte.</summary>
    public static Unit Gigabyte => UnitTable.Get("gigabyte");

    /// <summary>The volt.</summary>
    public static Unit Volt => UnitTable.Get("volt");

    /// <summary>The pascal.</summary>
    public static Unit Pascal => UnitTable.Get("pascal");
}
