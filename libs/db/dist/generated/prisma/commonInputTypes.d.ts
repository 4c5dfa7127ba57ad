import type * as runtime from "@prisma/client/runtime/client";
import * as $Enums from "./enums.js";
import type * as Prisma from "./internal/prismaNamespace.js";
export type UuidFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidFilter<$PrismaModel> | string;
};
export type StringFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringFilter<$PrismaModel> | string;
};
export type EnumModelStartFilter<$PrismaModel = never> = {
    equals?: $Enums.ModelStart | Prisma.EnumModelStartFieldRefInput<$PrismaModel>;
    in?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumModelStartFilter<$PrismaModel> | $Enums.ModelStart;
};
export type IntNullableFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableFilter<$PrismaModel> | number | null;
};
export type IntFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntFilter<$PrismaModel> | number;
};
export type DateTimeFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeFilter<$PrismaModel> | Date | string;
};
export type DateTimeNullableFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableFilter<$PrismaModel> | Date | string | null;
};
export type SortOrderInput = {
    sort: Prisma.SortOrder;
    nulls?: Prisma.NullsOrder;
};
export type UuidWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type StringWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type EnumModelStartWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ModelStart | Prisma.EnumModelStartFieldRefInput<$PrismaModel>;
    in?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumModelStartWithAggregatesFilter<$PrismaModel> | $Enums.ModelStart;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumModelStartFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumModelStartFilter<$PrismaModel>;
};
export type IntNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableWithAggregatesFilter<$PrismaModel> | number | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatNullableFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedIntNullableFilter<$PrismaModel>;
};
export type IntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntWithAggregatesFilter<$PrismaModel> | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedIntFilter<$PrismaModel>;
    _max?: Prisma.NestedIntFilter<$PrismaModel>;
};
export type DateTimeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeWithAggregatesFilter<$PrismaModel> | Date | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeFilter<$PrismaModel>;
};
export type DateTimeNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableWithAggregatesFilter<$PrismaModel> | Date | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
};
export type StringNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringNullableFilter<$PrismaModel> | string | null;
};
export type EnumClassStatusFilter<$PrismaModel = never> = {
    equals?: $Enums.ClassStatus | Prisma.EnumClassStatusFieldRefInput<$PrismaModel>;
    in?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumClassStatusFilter<$PrismaModel> | $Enums.ClassStatus;
};
export type StringNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedStringNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type EnumClassStatusWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ClassStatus | Prisma.EnumClassStatusFieldRefInput<$PrismaModel>;
    in?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumClassStatusWithAggregatesFilter<$PrismaModel> | $Enums.ClassStatus;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumClassStatusFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumClassStatusFilter<$PrismaModel>;
};
export type UuidNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidNullableFilter<$PrismaModel> | string | null;
};
export type EnumVersionStateFilter<$PrismaModel = never> = {
    equals?: $Enums.VersionState | Prisma.EnumVersionStateFieldRefInput<$PrismaModel>;
    in?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumVersionStateFilter<$PrismaModel> | $Enums.VersionState;
};
export type UuidNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    mode?: Prisma.QueryMode;
    not?: Prisma.NestedUuidNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type EnumVersionStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.VersionState | Prisma.EnumVersionStateFieldRefInput<$PrismaModel>;
    in?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumVersionStateWithAggregatesFilter<$PrismaModel> | $Enums.VersionState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumVersionStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumVersionStateFilter<$PrismaModel>;
};
export type BytesFilter<$PrismaModel = never> = {
    equals?: runtime.Bytes | Prisma.BytesFieldRefInput<$PrismaModel>;
    in?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    notIn?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBytesFilter<$PrismaModel> | runtime.Bytes;
};
export type BytesWithAggregatesFilter<$PrismaModel = never> = {
    equals?: runtime.Bytes | Prisma.BytesFieldRefInput<$PrismaModel>;
    in?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    notIn?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBytesWithAggregatesFilter<$PrismaModel> | runtime.Bytes;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBytesFilter<$PrismaModel>;
    _max?: Prisma.NestedBytesFilter<$PrismaModel>;
};
export type FloatFilter<$PrismaModel = never> = {
    equals?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedFloatFilter<$PrismaModel> | number;
};
export type FloatWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedFloatWithAggregatesFilter<$PrismaModel> | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedFloatFilter<$PrismaModel>;
    _min?: Prisma.NestedFloatFilter<$PrismaModel>;
    _max?: Prisma.NestedFloatFilter<$PrismaModel>;
};
export type BigIntFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntFilter<$PrismaModel> | bigint | number;
};
export type BoolFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolFilter<$PrismaModel> | boolean;
};
export type BigIntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntWithAggregatesFilter<$PrismaModel> | bigint | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _max?: Prisma.NestedBigIntFilter<$PrismaModel>;
};
export type BoolWithAggregatesFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolWithAggregatesFilter<$PrismaModel> | boolean;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBoolFilter<$PrismaModel>;
    _max?: Prisma.NestedBoolFilter<$PrismaModel>;
};
export type EnumPartNullableFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel> | null;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedEnumPartNullableFilter<$PrismaModel> | $Enums.Part | null;
};
export type EnumPartNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel> | null;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedEnumPartNullableWithAggregatesFilter<$PrismaModel> | $Enums.Part | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPartNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPartNullableFilter<$PrismaModel>;
};
export type EnumTrainingModeFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingMode | Prisma.EnumTrainingModeFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingModeFilter<$PrismaModel> | $Enums.TrainingMode;
};
export type EnumReleasePolicyFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleasePolicy | Prisma.EnumReleasePolicyFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleasePolicyFilter<$PrismaModel> | $Enums.ReleasePolicy;
};
export type EnumTriggerFilter<$PrismaModel = never> = {
    equals?: $Enums.Trigger | Prisma.EnumTriggerFieldRefInput<$PrismaModel>;
    in?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTriggerFilter<$PrismaModel> | $Enums.Trigger;
};
export type EnumTrainingRunStateFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingRunState | Prisma.EnumTrainingRunStateFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingRunStateFilter<$PrismaModel> | $Enums.TrainingRunState;
};
export type JsonFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonFilterBase<$PrismaModel>>, 'path'>>, Required<JsonFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonFilterBase<$PrismaModel>>, 'path'>>;
export type JsonFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type JsonNullableFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonNullableFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonNullableFilterBase<$PrismaModel>>, 'path'>>, Required<JsonNullableFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonNullableFilterBase<$PrismaModel>>, 'path'>>;
export type JsonNullableFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type EnumTrainingModeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingMode | Prisma.EnumTrainingModeFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingModeWithAggregatesFilter<$PrismaModel> | $Enums.TrainingMode;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumTrainingModeFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumTrainingModeFilter<$PrismaModel>;
};
export type EnumReleasePolicyWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleasePolicy | Prisma.EnumReleasePolicyFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleasePolicyWithAggregatesFilter<$PrismaModel> | $Enums.ReleasePolicy;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumReleasePolicyFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumReleasePolicyFilter<$PrismaModel>;
};
export type EnumTriggerWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Trigger | Prisma.EnumTriggerFieldRefInput<$PrismaModel>;
    in?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTriggerWithAggregatesFilter<$PrismaModel> | $Enums.Trigger;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumTriggerFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumTriggerFilter<$PrismaModel>;
};
export type EnumTrainingRunStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingRunState | Prisma.EnumTrainingRunStateFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingRunStateWithAggregatesFilter<$PrismaModel> | $Enums.TrainingRunState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumTrainingRunStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumTrainingRunStateFilter<$PrismaModel>;
};
export type JsonWithAggregatesFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonWithAggregatesFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonWithAggregatesFilterBase<$PrismaModel>>, 'path'>>, Required<JsonWithAggregatesFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonWithAggregatesFilterBase<$PrismaModel>>, 'path'>>;
export type JsonWithAggregatesFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedJsonFilter<$PrismaModel>;
    _max?: Prisma.NestedJsonFilter<$PrismaModel>;
};
export type JsonNullableWithAggregatesFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>, Exclude<keyof Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>, 'path'>>, Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<JsonNullableWithAggregatesFilterBase<$PrismaModel>>, 'path'>>;
export type JsonNullableWithAggregatesFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedJsonNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedJsonNullableFilter<$PrismaModel>;
};
export type EnumPartFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel>;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPartFilter<$PrismaModel> | $Enums.Part;
};
export type EnumPartWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel>;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPartWithAggregatesFilter<$PrismaModel> | $Enums.Part;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPartFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPartFilter<$PrismaModel>;
};
export type EnumReleaseKindFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseKind | Prisma.EnumReleaseKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseKindFilter<$PrismaModel> | $Enums.ReleaseKind;
};
export type EnumReleaseStateFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseState | Prisma.EnumReleaseStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseStateFilter<$PrismaModel> | $Enums.ReleaseState;
};
export type EnumReleaseKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseKind | Prisma.EnumReleaseKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseKindWithAggregatesFilter<$PrismaModel> | $Enums.ReleaseKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumReleaseKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumReleaseKindFilter<$PrismaModel>;
};
export type EnumReleaseStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseState | Prisma.EnumReleaseStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseStateWithAggregatesFilter<$PrismaModel> | $Enums.ReleaseState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumReleaseStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumReleaseStateFilter<$PrismaModel>;
};
export type EnumRoleFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleFilter<$PrismaModel> | $Enums.Role;
};
export type EnumRoleWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleWithAggregatesFilter<$PrismaModel> | $Enums.Role;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
};
export type NestedUuidFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidFilter<$PrismaModel> | string;
};
export type NestedStringFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringFilter<$PrismaModel> | string;
};
export type NestedEnumModelStartFilter<$PrismaModel = never> = {
    equals?: $Enums.ModelStart | Prisma.EnumModelStartFieldRefInput<$PrismaModel>;
    in?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumModelStartFilter<$PrismaModel> | $Enums.ModelStart;
};
export type NestedIntNullableFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableFilter<$PrismaModel> | number | null;
};
export type NestedIntFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntFilter<$PrismaModel> | number;
};
export type NestedDateTimeFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeFilter<$PrismaModel> | Date | string;
};
export type NestedDateTimeNullableFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableFilter<$PrismaModel> | Date | string | null;
};
export type NestedUuidWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type NestedStringWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringWithAggregatesFilter<$PrismaModel> | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedStringFilter<$PrismaModel>;
    _max?: Prisma.NestedStringFilter<$PrismaModel>;
};
export type NestedEnumModelStartWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ModelStart | Prisma.EnumModelStartFieldRefInput<$PrismaModel>;
    in?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ModelStart[] | Prisma.ListEnumModelStartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumModelStartWithAggregatesFilter<$PrismaModel> | $Enums.ModelStart;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumModelStartFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumModelStartFilter<$PrismaModel>;
};
export type NestedIntNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntNullableWithAggregatesFilter<$PrismaModel> | number | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatNullableFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedIntNullableFilter<$PrismaModel>;
};
export type NestedFloatNullableFilter<$PrismaModel = never> = {
    equals?: number | Prisma.FloatFieldRefInput<$PrismaModel> | null;
    in?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel> | null;
    notIn?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel> | null;
    lt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedFloatNullableFilter<$PrismaModel> | number | null;
};
export type NestedIntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListIntFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.IntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedIntWithAggregatesFilter<$PrismaModel> | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedIntFilter<$PrismaModel>;
    _max?: Prisma.NestedIntFilter<$PrismaModel>;
};
export type NestedFloatFilter<$PrismaModel = never> = {
    equals?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedFloatFilter<$PrismaModel> | number;
};
export type NestedDateTimeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel>;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeWithAggregatesFilter<$PrismaModel> | Date | string;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeFilter<$PrismaModel>;
};
export type NestedDateTimeNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel> | null;
    in?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    notIn?: Date[] | string[] | Prisma.ListDateTimeFieldRefInput<$PrismaModel> | null;
    lt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    lte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gt?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    gte?: Date | string | Prisma.DateTimeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedDateTimeNullableWithAggregatesFilter<$PrismaModel> | Date | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedDateTimeNullableFilter<$PrismaModel>;
};
export type NestedStringNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringNullableFilter<$PrismaModel> | string | null;
};
export type NestedEnumClassStatusFilter<$PrismaModel = never> = {
    equals?: $Enums.ClassStatus | Prisma.EnumClassStatusFieldRefInput<$PrismaModel>;
    in?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumClassStatusFilter<$PrismaModel> | $Enums.ClassStatus;
};
export type NestedStringNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    startsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    endsWith?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedStringNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type NestedEnumClassStatusWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ClassStatus | Prisma.EnumClassStatusFieldRefInput<$PrismaModel>;
    in?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ClassStatus[] | Prisma.ListEnumClassStatusFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumClassStatusWithAggregatesFilter<$PrismaModel> | $Enums.ClassStatus;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumClassStatusFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumClassStatusFilter<$PrismaModel>;
};
export type NestedUuidNullableFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidNullableFilter<$PrismaModel> | string | null;
};
export type NestedEnumVersionStateFilter<$PrismaModel = never> = {
    equals?: $Enums.VersionState | Prisma.EnumVersionStateFieldRefInput<$PrismaModel>;
    in?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumVersionStateFilter<$PrismaModel> | $Enums.VersionState;
};
export type NestedUuidNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    in?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    notIn?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    lt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    lte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gt?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    gte?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedUuidNullableWithAggregatesFilter<$PrismaModel> | string | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedStringNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedStringNullableFilter<$PrismaModel>;
};
export type NestedEnumVersionStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.VersionState | Prisma.EnumVersionStateFieldRefInput<$PrismaModel>;
    in?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.VersionState[] | Prisma.ListEnumVersionStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumVersionStateWithAggregatesFilter<$PrismaModel> | $Enums.VersionState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumVersionStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumVersionStateFilter<$PrismaModel>;
};
export type NestedBytesFilter<$PrismaModel = never> = {
    equals?: runtime.Bytes | Prisma.BytesFieldRefInput<$PrismaModel>;
    in?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    notIn?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBytesFilter<$PrismaModel> | runtime.Bytes;
};
export type NestedBytesWithAggregatesFilter<$PrismaModel = never> = {
    equals?: runtime.Bytes | Prisma.BytesFieldRefInput<$PrismaModel>;
    in?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    notIn?: runtime.Bytes[] | Prisma.ListBytesFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBytesWithAggregatesFilter<$PrismaModel> | runtime.Bytes;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBytesFilter<$PrismaModel>;
    _max?: Prisma.NestedBytesFilter<$PrismaModel>;
};
export type NestedFloatWithAggregatesFilter<$PrismaModel = never> = {
    equals?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    in?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    notIn?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    lt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    lte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gt?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    gte?: number | Prisma.FloatFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedFloatWithAggregatesFilter<$PrismaModel> | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedFloatFilter<$PrismaModel>;
    _min?: Prisma.NestedFloatFilter<$PrismaModel>;
    _max?: Prisma.NestedFloatFilter<$PrismaModel>;
};
export type NestedBigIntFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntFilter<$PrismaModel> | bigint | number;
};
export type NestedBoolFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolFilter<$PrismaModel> | boolean;
};
export type NestedBigIntWithAggregatesFilter<$PrismaModel = never> = {
    equals?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    in?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    notIn?: bigint[] | number[] | Prisma.ListBigIntFieldRefInput<$PrismaModel>;
    lt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    lte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gt?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    gte?: bigint | number | Prisma.BigIntFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBigIntWithAggregatesFilter<$PrismaModel> | bigint | number;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _avg?: Prisma.NestedFloatFilter<$PrismaModel>;
    _sum?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBigIntFilter<$PrismaModel>;
    _max?: Prisma.NestedBigIntFilter<$PrismaModel>;
};
export type NestedBoolWithAggregatesFilter<$PrismaModel = never> = {
    equals?: boolean | Prisma.BooleanFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedBoolWithAggregatesFilter<$PrismaModel> | boolean;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedBoolFilter<$PrismaModel>;
    _max?: Prisma.NestedBoolFilter<$PrismaModel>;
};
export type NestedEnumPartNullableFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel> | null;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedEnumPartNullableFilter<$PrismaModel> | $Enums.Part | null;
};
export type NestedEnumPartNullableWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel> | null;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel> | null;
    not?: Prisma.NestedEnumPartNullableWithAggregatesFilter<$PrismaModel> | $Enums.Part | null;
    _count?: Prisma.NestedIntNullableFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPartNullableFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPartNullableFilter<$PrismaModel>;
};
export type NestedEnumTrainingModeFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingMode | Prisma.EnumTrainingModeFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingModeFilter<$PrismaModel> | $Enums.TrainingMode;
};
export type NestedEnumReleasePolicyFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleasePolicy | Prisma.EnumReleasePolicyFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleasePolicyFilter<$PrismaModel> | $Enums.ReleasePolicy;
};
export type NestedEnumTriggerFilter<$PrismaModel = never> = {
    equals?: $Enums.Trigger | Prisma.EnumTriggerFieldRefInput<$PrismaModel>;
    in?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTriggerFilter<$PrismaModel> | $Enums.Trigger;
};
export type NestedEnumTrainingRunStateFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingRunState | Prisma.EnumTrainingRunStateFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingRunStateFilter<$PrismaModel> | $Enums.TrainingRunState;
};
export type NestedEnumTrainingModeWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingMode | Prisma.EnumTrainingModeFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingMode[] | Prisma.ListEnumTrainingModeFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingModeWithAggregatesFilter<$PrismaModel> | $Enums.TrainingMode;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumTrainingModeFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumTrainingModeFilter<$PrismaModel>;
};
export type NestedEnumReleasePolicyWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleasePolicy | Prisma.EnumReleasePolicyFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleasePolicy[] | Prisma.ListEnumReleasePolicyFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleasePolicyWithAggregatesFilter<$PrismaModel> | $Enums.ReleasePolicy;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumReleasePolicyFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumReleasePolicyFilter<$PrismaModel>;
};
export type NestedEnumTriggerWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Trigger | Prisma.EnumTriggerFieldRefInput<$PrismaModel>;
    in?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Trigger[] | Prisma.ListEnumTriggerFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTriggerWithAggregatesFilter<$PrismaModel> | $Enums.Trigger;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumTriggerFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumTriggerFilter<$PrismaModel>;
};
export type NestedEnumTrainingRunStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.TrainingRunState | Prisma.EnumTrainingRunStateFieldRefInput<$PrismaModel>;
    in?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.TrainingRunState[] | Prisma.ListEnumTrainingRunStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumTrainingRunStateWithAggregatesFilter<$PrismaModel> | $Enums.TrainingRunState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumTrainingRunStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumTrainingRunStateFilter<$PrismaModel>;
};
export type NestedJsonFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<NestedJsonFilterBase<$PrismaModel>>, Exclude<keyof Required<NestedJsonFilterBase<$PrismaModel>>, 'path'>>, Required<NestedJsonFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<NestedJsonFilterBase<$PrismaModel>>, 'path'>>;
export type NestedJsonFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type NestedJsonNullableFilter<$PrismaModel = never> = Prisma.PatchUndefined<Prisma.Either<Required<NestedJsonNullableFilterBase<$PrismaModel>>, Exclude<keyof Required<NestedJsonNullableFilterBase<$PrismaModel>>, 'path'>>, Required<NestedJsonNullableFilterBase<$PrismaModel>>> | Prisma.OptionalFlat<Omit<Required<NestedJsonNullableFilterBase<$PrismaModel>>, 'path'>>;
export type NestedJsonNullableFilterBase<$PrismaModel = never> = {
    equals?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
    path?: string[];
    mode?: Prisma.QueryMode | Prisma.EnumQueryModeFieldRefInput<$PrismaModel>;
    string_contains?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_starts_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    string_ends_with?: string | Prisma.StringFieldRefInput<$PrismaModel>;
    array_starts_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_ends_with?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    array_contains?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | null;
    lt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    lte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gt?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    gte?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel>;
    not?: runtime.InputJsonValue | Prisma.JsonFieldRefInput<$PrismaModel> | Prisma.JsonNullValueFilter;
};
export type NestedEnumPartFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel>;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPartFilter<$PrismaModel> | $Enums.Part;
};
export type NestedEnumPartWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Part | Prisma.EnumPartFieldRefInput<$PrismaModel>;
    in?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Part[] | Prisma.ListEnumPartFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumPartWithAggregatesFilter<$PrismaModel> | $Enums.Part;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumPartFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumPartFilter<$PrismaModel>;
};
export type NestedEnumReleaseKindFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseKind | Prisma.EnumReleaseKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseKindFilter<$PrismaModel> | $Enums.ReleaseKind;
};
export type NestedEnumReleaseStateFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseState | Prisma.EnumReleaseStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseStateFilter<$PrismaModel> | $Enums.ReleaseState;
};
export type NestedEnumReleaseKindWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseKind | Prisma.EnumReleaseKindFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseKind[] | Prisma.ListEnumReleaseKindFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseKindWithAggregatesFilter<$PrismaModel> | $Enums.ReleaseKind;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumReleaseKindFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumReleaseKindFilter<$PrismaModel>;
};
export type NestedEnumReleaseStateWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.ReleaseState | Prisma.EnumReleaseStateFieldRefInput<$PrismaModel>;
    in?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    notIn?: $Enums.ReleaseState[] | Prisma.ListEnumReleaseStateFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumReleaseStateWithAggregatesFilter<$PrismaModel> | $Enums.ReleaseState;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumReleaseStateFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumReleaseStateFilter<$PrismaModel>;
};
export type NestedEnumRoleFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleFilter<$PrismaModel> | $Enums.Role;
};
export type NestedEnumRoleWithAggregatesFilter<$PrismaModel = never> = {
    equals?: $Enums.Role | Prisma.EnumRoleFieldRefInput<$PrismaModel>;
    in?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    notIn?: $Enums.Role[] | Prisma.ListEnumRoleFieldRefInput<$PrismaModel>;
    not?: Prisma.NestedEnumRoleWithAggregatesFilter<$PrismaModel> | $Enums.Role;
    _count?: Prisma.NestedIntFilter<$PrismaModel>;
    _min?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
    _max?: Prisma.NestedEnumRoleFilter<$PrismaModel>;
};
