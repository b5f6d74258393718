import { Select, SelectOption } from "./select.tsx";

type Props<Days extends number> = {
  label: string;
  spans: readonly Days[];
  /** null: for ever */
  value: Days | null;
  onChange: (days: Days | null) => void;
  wordsOf: (days: Days | null) => string;
};

/** For how many days something holds. */
export function DaysSelect<Days extends number>(props: Props<Days>) {
  const { label, spans, value, onChange, wordsOf } = props;
  return (
    <Select
      label={label}
      value={value ?? "forever"}
      onChange={(key) => onChange(spans.find((days) => days === Number(key)) ?? null)}
    >
      {spans.map((days) => (
        <SelectOption key={days} id={days}>
          {wordsOf(days)}
        </SelectOption>
      ))}
      <SelectOption id="forever">{wordsOf(null)}</SelectOption>
    </Select>
  );
}
