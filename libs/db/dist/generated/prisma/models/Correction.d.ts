import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Correction
 * What a person says of an image; append-only, undoable, the latest one stands.
 */
export type CorrectionModel = runtime.Types.Result.DefaultSelection<Prisma.$CorrectionPayload>;
export type AggregateCorrection = {
    _count: CorrectionCountAggregateOutputType | null;
    _avg: CorrectionAvgAggregateOutputType | null;
    _sum: CorrectionSumAggregateOutputType | null;
    _min: CorrectionMinAggregateOutputType | null;
    _max: CorrectionMaxAggregateOutputType | null;
};
export type CorrectionAvgAggregateOutputType = {
    seq: number | null;
};
export type CorrectionSumAggregateOutputType = {
    seq: bigint | null;
};
export type CorrectionMinAggregateOutputType = {
    id: string | null;
    seq: bigint | null;
    modelId: string | null;
    sha256: string | null;
    predictionId: string | null;
    classId: string | null;
    confirmation: boolean | null;
    by: string | null;
    idempotencyKey: string | null;
    createdAt: Date | null;
    undoneAt: Date | null;
    undoneBy: string | null;
};
export type CorrectionMaxAggregateOutputType = {
    id: string | null;
    seq: bigint | null;
    modelId: string | null;
    sha256: string | null;
    predictionId: string | null;
    classId: string | null;
    confirmation: boolean | null;
    by: string | null;
    idempotencyKey: string | null;
    createdAt: Date | null;
    undoneAt: Date | null;
    undoneBy: string | null;
};
export type CorrectionCountAggregateOutputType = {
    id: number;
    seq: number;
    modelId: number;
    sha256: number;
    predictionId: number;
    classId: number;
    confirmation: number;
    by: number;
    idempotencyKey: number;
    createdAt: number;
    undoneAt: number;
    undoneBy: number;
    _all: number;
};
export type CorrectionAvgAggregateInputType = {
    seq?: true;
};
export type CorrectionSumAggregateInputType = {
    seq?: true;
};
export type CorrectionMinAggregateInputType = {
    id?: true;
    seq?: true;
    modelId?: true;
    sha256?: true;
    predictionId?: true;
    classId?: true;
    confirmation?: true;
    by?: true;
    idempotencyKey?: true;
    createdAt?: true;
    undoneAt?: true;
    undoneBy?: true;
};
export type CorrectionMaxAggregateInputType = {
    id?: true;
    seq?: true;
    modelId?: true;
    sha256?: true;
    predictionId?: true;
    classId?: true;
    confirmation?: true;
    by?: true;
    idempotencyKey?: true;
    createdAt?: true;
    undoneAt?: true;
    undoneBy?: true;
};
export type CorrectionCountAggregateInputType = {
    id?: true;
    seq?: true;
    modelId?: true;
    sha256?: true;
    predictionId?: true;
    classId?: true;
    confirmation?: true;
    by?: true;
    idempotencyKey?: true;
    createdAt?: true;
    undoneAt?: true;
    undoneBy?: true;
    _all?: true;
};
export type CorrectionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Correction to aggregate.
     */
    where?: Prisma.CorrectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Corrections to fetch.
     */
    orderBy?: Prisma.CorrectionOrderByWithRelationInput | Prisma.CorrectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.CorrectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Corrections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Corrections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Corrections
    **/
    _count?: true | CorrectionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: CorrectionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: CorrectionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: CorrectionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: CorrectionMaxAggregateInputType;
};
export type GetCorrectionAggregateType<T extends CorrectionAggregateArgs> = {
    [P in keyof T & keyof AggregateCorrection]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateCorrection[P]> : Prisma.GetScalarType<T[P], AggregateCorrection[P]>;
};
export type CorrectionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CorrectionWhereInput;
    orderBy?: Prisma.CorrectionOrderByWithAggregationInput | Prisma.CorrectionOrderByWithAggregationInput[];
    by: Prisma.CorrectionScalarFieldEnum[] | Prisma.CorrectionScalarFieldEnum;
    having?: Prisma.CorrectionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: CorrectionCountAggregateInputType | true;
    _avg?: CorrectionAvgAggregateInputType;
    _sum?: CorrectionSumAggregateInputType;
    _min?: CorrectionMinAggregateInputType;
    _max?: CorrectionMaxAggregateInputType;
};
export type CorrectionGroupByOutputType = {
    id: string;
    seq: bigint;
    modelId: string;
    sha256: string;
    predictionId: string | null;
    classId: string | null;
    confirmation: boolean;
    by: string;
    idempotencyKey: string | null;
    createdAt: Date;
    undoneAt: Date | null;
    undoneBy: string | null;
    _count: CorrectionCountAggregateOutputType | null;
    _avg: CorrectionAvgAggregateOutputType | null;
    _sum: CorrectionSumAggregateOutputType | null;
    _min: CorrectionMinAggregateOutputType | null;
    _max: CorrectionMaxAggregateOutputType | null;
};
export type GetCorrectionGroupByPayload<T extends CorrectionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<CorrectionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof CorrectionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], CorrectionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], CorrectionGroupByOutputType[P]>;
}>>;
export type CorrectionWhereInput = {
    AND?: Prisma.CorrectionWhereInput | Prisma.CorrectionWhereInput[];
    OR?: Prisma.CorrectionWhereInput[];
    NOT?: Prisma.CorrectionWhereInput | Prisma.CorrectionWhereInput[];
    id?: Prisma.UuidFilter<"Correction"> | string;
    seq?: Prisma.BigIntFilter<"Correction"> | bigint | number;
    modelId?: Prisma.UuidFilter<"Correction"> | string;
    sha256?: Prisma.StringFilter<"Correction"> | string;
    predictionId?: Prisma.UuidNullableFilter<"Correction"> | string | null;
    classId?: Prisma.UuidNullableFilter<"Correction"> | string | null;
    confirmation?: Prisma.BoolFilter<"Correction"> | boolean;
    by?: Prisma.StringFilter<"Correction"> | string;
    idempotencyKey?: Prisma.StringNullableFilter<"Correction"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"Correction"> | Date | string;
    undoneAt?: Prisma.DateTimeNullableFilter<"Correction"> | Date | string | null;
    undoneBy?: Prisma.StringNullableFilter<"Correction"> | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    image?: Prisma.XOR<Prisma.ImageScalarRelationFilter, Prisma.ImageWhereInput>;
    prediction?: Prisma.XOR<Prisma.PredictionNullableScalarRelationFilter, Prisma.PredictionWhereInput> | null;
};
export type CorrectionOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    predictionId?: Prisma.SortOrderInput | Prisma.SortOrder;
    classId?: Prisma.SortOrderInput | Prisma.SortOrder;
    confirmation?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    idempotencyKey?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    undoneAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    undoneBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    model?: Prisma.ModelOrderByWithRelationInput;
    image?: Prisma.ImageOrderByWithRelationInput;
    prediction?: Prisma.PredictionOrderByWithRelationInput;
};
export type CorrectionWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    seq?: bigint | number;
    by_idempotencyKey?: Prisma.CorrectionByIdempotencyKeyCompoundUniqueInput;
    AND?: Prisma.CorrectionWhereInput | Prisma.CorrectionWhereInput[];
    OR?: Prisma.CorrectionWhereInput[];
    NOT?: Prisma.CorrectionWhereInput | Prisma.CorrectionWhereInput[];
    modelId?: Prisma.UuidFilter<"Correction"> | string;
    sha256?: Prisma.StringFilter<"Correction"> | string;
    predictionId?: Prisma.UuidNullableFilter<"Correction"> | string | null;
    classId?: Prisma.UuidNullableFilter<"Correction"> | string | null;
    confirmation?: Prisma.BoolFilter<"Correction"> | boolean;
    by?: Prisma.StringFilter<"Correction"> | string;
    idempotencyKey?: Prisma.StringNullableFilter<"Correction"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"Correction"> | Date | string;
    undoneAt?: Prisma.DateTimeNullableFilter<"Correction"> | Date | string | null;
    undoneBy?: Prisma.StringNullableFilter<"Correction"> | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    image?: Prisma.XOR<Prisma.ImageScalarRelationFilter, Prisma.ImageWhereInput>;
    prediction?: Prisma.XOR<Prisma.PredictionNullableScalarRelationFilter, Prisma.PredictionWhereInput> | null;
}, "id" | "seq" | "by_idempotencyKey">;
export type CorrectionOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    predictionId?: Prisma.SortOrderInput | Prisma.SortOrder;
    classId?: Prisma.SortOrderInput | Prisma.SortOrder;
    confirmation?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    idempotencyKey?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    undoneAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    undoneBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.CorrectionCountOrderByAggregateInput;
    _avg?: Prisma.CorrectionAvgOrderByAggregateInput;
    _max?: Prisma.CorrectionMaxOrderByAggregateInput;
    _min?: Prisma.CorrectionMinOrderByAggregateInput;
    _sum?: Prisma.CorrectionSumOrderByAggregateInput;
};
export type CorrectionScalarWhereWithAggregatesInput = {
    AND?: Prisma.CorrectionScalarWhereWithAggregatesInput | Prisma.CorrectionScalarWhereWithAggregatesInput[];
    OR?: Prisma.CorrectionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.CorrectionScalarWhereWithAggregatesInput | Prisma.CorrectionScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Correction"> | string;
    seq?: Prisma.BigIntWithAggregatesFilter<"Correction"> | bigint | number;
    modelId?: Prisma.UuidWithAggregatesFilter<"Correction"> | string;
    sha256?: Prisma.StringWithAggregatesFilter<"Correction"> | string;
    predictionId?: Prisma.UuidNullableWithAggregatesFilter<"Correction"> | string | null;
    classId?: Prisma.UuidNullableWithAggregatesFilter<"Correction"> | string | null;
    confirmation?: Prisma.BoolWithAggregatesFilter<"Correction"> | boolean;
    by?: Prisma.StringWithAggregatesFilter<"Correction"> | string;
    idempotencyKey?: Prisma.StringNullableWithAggregatesFilter<"Correction"> | string | null;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Correction"> | Date | string;
    undoneAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Correction"> | Date | string | null;
    undoneBy?: Prisma.StringNullableWithAggregatesFilter<"Correction"> | string | null;
};
export type CorrectionCreateInput = {
    id?: string;
    seq?: bigint | number;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
    model: Prisma.ModelCreateNestedOneWithoutCorrectionsInput;
    image: Prisma.ImageCreateNestedOneWithoutCorrectionsInput;
    prediction?: Prisma.PredictionCreateNestedOneWithoutCorrectionsInput;
};
export type CorrectionUncheckedCreateInput = {
    id?: string;
    seq?: bigint | number;
    modelId: string;
    sha256: string;
    predictionId?: string | null;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutCorrectionsNestedInput;
    image?: Prisma.ImageUpdateOneRequiredWithoutCorrectionsNestedInput;
    prediction?: Prisma.PredictionUpdateOneWithoutCorrectionsNestedInput;
};
export type CorrectionUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    predictionId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionCreateManyInput = {
    id?: string;
    seq?: bigint | number;
    modelId: string;
    sha256: string;
    predictionId?: string | null;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    predictionId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionListRelationFilter = {
    every?: Prisma.CorrectionWhereInput;
    some?: Prisma.CorrectionWhereInput;
    none?: Prisma.CorrectionWhereInput;
};
export type CorrectionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type CorrectionByIdempotencyKeyCompoundUniqueInput = {
    by: string;
    idempotencyKey: string;
};
export type CorrectionCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    predictionId?: Prisma.SortOrder;
    classId?: Prisma.SortOrder;
    confirmation?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    idempotencyKey?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    undoneAt?: Prisma.SortOrder;
    undoneBy?: Prisma.SortOrder;
};
export type CorrectionAvgOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type CorrectionMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    predictionId?: Prisma.SortOrder;
    classId?: Prisma.SortOrder;
    confirmation?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    idempotencyKey?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    undoneAt?: Prisma.SortOrder;
    undoneBy?: Prisma.SortOrder;
};
export type CorrectionMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    predictionId?: Prisma.SortOrder;
    classId?: Prisma.SortOrder;
    confirmation?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    idempotencyKey?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    undoneAt?: Prisma.SortOrder;
    undoneBy?: Prisma.SortOrder;
};
export type CorrectionSumOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type CorrectionCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutModelInput, Prisma.CorrectionUncheckedCreateWithoutModelInput> | Prisma.CorrectionCreateWithoutModelInput[] | Prisma.CorrectionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutModelInput | Prisma.CorrectionCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.CorrectionCreateManyModelInputEnvelope;
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
};
export type CorrectionUncheckedCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutModelInput, Prisma.CorrectionUncheckedCreateWithoutModelInput> | Prisma.CorrectionCreateWithoutModelInput[] | Prisma.CorrectionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutModelInput | Prisma.CorrectionCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.CorrectionCreateManyModelInputEnvelope;
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
};
export type CorrectionUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutModelInput, Prisma.CorrectionUncheckedCreateWithoutModelInput> | Prisma.CorrectionCreateWithoutModelInput[] | Prisma.CorrectionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutModelInput | Prisma.CorrectionCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.CorrectionUpsertWithWhereUniqueWithoutModelInput | Prisma.CorrectionUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.CorrectionCreateManyModelInputEnvelope;
    set?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    disconnect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    delete?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    update?: Prisma.CorrectionUpdateWithWhereUniqueWithoutModelInput | Prisma.CorrectionUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.CorrectionUpdateManyWithWhereWithoutModelInput | Prisma.CorrectionUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
};
export type CorrectionUncheckedUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutModelInput, Prisma.CorrectionUncheckedCreateWithoutModelInput> | Prisma.CorrectionCreateWithoutModelInput[] | Prisma.CorrectionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutModelInput | Prisma.CorrectionCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.CorrectionUpsertWithWhereUniqueWithoutModelInput | Prisma.CorrectionUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.CorrectionCreateManyModelInputEnvelope;
    set?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    disconnect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    delete?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    update?: Prisma.CorrectionUpdateWithWhereUniqueWithoutModelInput | Prisma.CorrectionUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.CorrectionUpdateManyWithWhereWithoutModelInput | Prisma.CorrectionUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
};
export type CorrectionCreateNestedManyWithoutImageInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutImageInput, Prisma.CorrectionUncheckedCreateWithoutImageInput> | Prisma.CorrectionCreateWithoutImageInput[] | Prisma.CorrectionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutImageInput | Prisma.CorrectionCreateOrConnectWithoutImageInput[];
    createMany?: Prisma.CorrectionCreateManyImageInputEnvelope;
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
};
export type CorrectionUncheckedCreateNestedManyWithoutImageInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutImageInput, Prisma.CorrectionUncheckedCreateWithoutImageInput> | Prisma.CorrectionCreateWithoutImageInput[] | Prisma.CorrectionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutImageInput | Prisma.CorrectionCreateOrConnectWithoutImageInput[];
    createMany?: Prisma.CorrectionCreateManyImageInputEnvelope;
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
};
export type CorrectionUpdateManyWithoutImageNestedInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutImageInput, Prisma.CorrectionUncheckedCreateWithoutImageInput> | Prisma.CorrectionCreateWithoutImageInput[] | Prisma.CorrectionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutImageInput | Prisma.CorrectionCreateOrConnectWithoutImageInput[];
    upsert?: Prisma.CorrectionUpsertWithWhereUniqueWithoutImageInput | Prisma.CorrectionUpsertWithWhereUniqueWithoutImageInput[];
    createMany?: Prisma.CorrectionCreateManyImageInputEnvelope;
    set?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    disconnect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    delete?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    update?: Prisma.CorrectionUpdateWithWhereUniqueWithoutImageInput | Prisma.CorrectionUpdateWithWhereUniqueWithoutImageInput[];
    updateMany?: Prisma.CorrectionUpdateManyWithWhereWithoutImageInput | Prisma.CorrectionUpdateManyWithWhereWithoutImageInput[];
    deleteMany?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
};
export type CorrectionUncheckedUpdateManyWithoutImageNestedInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutImageInput, Prisma.CorrectionUncheckedCreateWithoutImageInput> | Prisma.CorrectionCreateWithoutImageInput[] | Prisma.CorrectionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutImageInput | Prisma.CorrectionCreateOrConnectWithoutImageInput[];
    upsert?: Prisma.CorrectionUpsertWithWhereUniqueWithoutImageInput | Prisma.CorrectionUpsertWithWhereUniqueWithoutImageInput[];
    createMany?: Prisma.CorrectionCreateManyImageInputEnvelope;
    set?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    disconnect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    delete?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    update?: Prisma.CorrectionUpdateWithWhereUniqueWithoutImageInput | Prisma.CorrectionUpdateWithWhereUniqueWithoutImageInput[];
    updateMany?: Prisma.CorrectionUpdateManyWithWhereWithoutImageInput | Prisma.CorrectionUpdateManyWithWhereWithoutImageInput[];
    deleteMany?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
};
export type CorrectionCreateNestedManyWithoutPredictionInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutPredictionInput, Prisma.CorrectionUncheckedCreateWithoutPredictionInput> | Prisma.CorrectionCreateWithoutPredictionInput[] | Prisma.CorrectionUncheckedCreateWithoutPredictionInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutPredictionInput | Prisma.CorrectionCreateOrConnectWithoutPredictionInput[];
    createMany?: Prisma.CorrectionCreateManyPredictionInputEnvelope;
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
};
export type CorrectionUncheckedCreateNestedManyWithoutPredictionInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutPredictionInput, Prisma.CorrectionUncheckedCreateWithoutPredictionInput> | Prisma.CorrectionCreateWithoutPredictionInput[] | Prisma.CorrectionUncheckedCreateWithoutPredictionInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutPredictionInput | Prisma.CorrectionCreateOrConnectWithoutPredictionInput[];
    createMany?: Prisma.CorrectionCreateManyPredictionInputEnvelope;
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
};
export type CorrectionUpdateManyWithoutPredictionNestedInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutPredictionInput, Prisma.CorrectionUncheckedCreateWithoutPredictionInput> | Prisma.CorrectionCreateWithoutPredictionInput[] | Prisma.CorrectionUncheckedCreateWithoutPredictionInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutPredictionInput | Prisma.CorrectionCreateOrConnectWithoutPredictionInput[];
    upsert?: Prisma.CorrectionUpsertWithWhereUniqueWithoutPredictionInput | Prisma.CorrectionUpsertWithWhereUniqueWithoutPredictionInput[];
    createMany?: Prisma.CorrectionCreateManyPredictionInputEnvelope;
    set?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    disconnect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    delete?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    update?: Prisma.CorrectionUpdateWithWhereUniqueWithoutPredictionInput | Prisma.CorrectionUpdateWithWhereUniqueWithoutPredictionInput[];
    updateMany?: Prisma.CorrectionUpdateManyWithWhereWithoutPredictionInput | Prisma.CorrectionUpdateManyWithWhereWithoutPredictionInput[];
    deleteMany?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
};
export type CorrectionUncheckedUpdateManyWithoutPredictionNestedInput = {
    create?: Prisma.XOR<Prisma.CorrectionCreateWithoutPredictionInput, Prisma.CorrectionUncheckedCreateWithoutPredictionInput> | Prisma.CorrectionCreateWithoutPredictionInput[] | Prisma.CorrectionUncheckedCreateWithoutPredictionInput[];
    connectOrCreate?: Prisma.CorrectionCreateOrConnectWithoutPredictionInput | Prisma.CorrectionCreateOrConnectWithoutPredictionInput[];
    upsert?: Prisma.CorrectionUpsertWithWhereUniqueWithoutPredictionInput | Prisma.CorrectionUpsertWithWhereUniqueWithoutPredictionInput[];
    createMany?: Prisma.CorrectionCreateManyPredictionInputEnvelope;
    set?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    disconnect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    delete?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    connect?: Prisma.CorrectionWhereUniqueInput | Prisma.CorrectionWhereUniqueInput[];
    update?: Prisma.CorrectionUpdateWithWhereUniqueWithoutPredictionInput | Prisma.CorrectionUpdateWithWhereUniqueWithoutPredictionInput[];
    updateMany?: Prisma.CorrectionUpdateManyWithWhereWithoutPredictionInput | Prisma.CorrectionUpdateManyWithWhereWithoutPredictionInput[];
    deleteMany?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
};
export type BigIntFieldUpdateOperationsInput = {
    set?: bigint | number;
    increment?: bigint | number;
    decrement?: bigint | number;
    multiply?: bigint | number;
    divide?: bigint | number;
};
export type BoolFieldUpdateOperationsInput = {
    set?: boolean;
};
export type CorrectionCreateWithoutModelInput = {
    id?: string;
    seq?: bigint | number;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
    image: Prisma.ImageCreateNestedOneWithoutCorrectionsInput;
    prediction?: Prisma.PredictionCreateNestedOneWithoutCorrectionsInput;
};
export type CorrectionUncheckedCreateWithoutModelInput = {
    id?: string;
    seq?: bigint | number;
    sha256: string;
    predictionId?: string | null;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionCreateOrConnectWithoutModelInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    create: Prisma.XOR<Prisma.CorrectionCreateWithoutModelInput, Prisma.CorrectionUncheckedCreateWithoutModelInput>;
};
export type CorrectionCreateManyModelInputEnvelope = {
    data: Prisma.CorrectionCreateManyModelInput | Prisma.CorrectionCreateManyModelInput[];
    skipDuplicates?: boolean;
};
export type CorrectionUpsertWithWhereUniqueWithoutModelInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    update: Prisma.XOR<Prisma.CorrectionUpdateWithoutModelInput, Prisma.CorrectionUncheckedUpdateWithoutModelInput>;
    create: Prisma.XOR<Prisma.CorrectionCreateWithoutModelInput, Prisma.CorrectionUncheckedCreateWithoutModelInput>;
};
export type CorrectionUpdateWithWhereUniqueWithoutModelInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    data: Prisma.XOR<Prisma.CorrectionUpdateWithoutModelInput, Prisma.CorrectionUncheckedUpdateWithoutModelInput>;
};
export type CorrectionUpdateManyWithWhereWithoutModelInput = {
    where: Prisma.CorrectionScalarWhereInput;
    data: Prisma.XOR<Prisma.CorrectionUpdateManyMutationInput, Prisma.CorrectionUncheckedUpdateManyWithoutModelInput>;
};
export type CorrectionScalarWhereInput = {
    AND?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
    OR?: Prisma.CorrectionScalarWhereInput[];
    NOT?: Prisma.CorrectionScalarWhereInput | Prisma.CorrectionScalarWhereInput[];
    id?: Prisma.UuidFilter<"Correction"> | string;
    seq?: Prisma.BigIntFilter<"Correction"> | bigint | number;
    modelId?: Prisma.UuidFilter<"Correction"> | string;
    sha256?: Prisma.StringFilter<"Correction"> | string;
    predictionId?: Prisma.UuidNullableFilter<"Correction"> | string | null;
    classId?: Prisma.UuidNullableFilter<"Correction"> | string | null;
    confirmation?: Prisma.BoolFilter<"Correction"> | boolean;
    by?: Prisma.StringFilter<"Correction"> | string;
    idempotencyKey?: Prisma.StringNullableFilter<"Correction"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"Correction"> | Date | string;
    undoneAt?: Prisma.DateTimeNullableFilter<"Correction"> | Date | string | null;
    undoneBy?: Prisma.StringNullableFilter<"Correction"> | string | null;
};
export type CorrectionCreateWithoutImageInput = {
    id?: string;
    seq?: bigint | number;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
    model: Prisma.ModelCreateNestedOneWithoutCorrectionsInput;
    prediction?: Prisma.PredictionCreateNestedOneWithoutCorrectionsInput;
};
export type CorrectionUncheckedCreateWithoutImageInput = {
    id?: string;
    seq?: bigint | number;
    modelId: string;
    predictionId?: string | null;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionCreateOrConnectWithoutImageInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    create: Prisma.XOR<Prisma.CorrectionCreateWithoutImageInput, Prisma.CorrectionUncheckedCreateWithoutImageInput>;
};
export type CorrectionCreateManyImageInputEnvelope = {
    data: Prisma.CorrectionCreateManyImageInput | Prisma.CorrectionCreateManyImageInput[];
    skipDuplicates?: boolean;
};
export type CorrectionUpsertWithWhereUniqueWithoutImageInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    update: Prisma.XOR<Prisma.CorrectionUpdateWithoutImageInput, Prisma.CorrectionUncheckedUpdateWithoutImageInput>;
    create: Prisma.XOR<Prisma.CorrectionCreateWithoutImageInput, Prisma.CorrectionUncheckedCreateWithoutImageInput>;
};
export type CorrectionUpdateWithWhereUniqueWithoutImageInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    data: Prisma.XOR<Prisma.CorrectionUpdateWithoutImageInput, Prisma.CorrectionUncheckedUpdateWithoutImageInput>;
};
export type CorrectionUpdateManyWithWhereWithoutImageInput = {
    where: Prisma.CorrectionScalarWhereInput;
    data: Prisma.XOR<Prisma.CorrectionUpdateManyMutationInput, Prisma.CorrectionUncheckedUpdateManyWithoutImageInput>;
};
export type CorrectionCreateWithoutPredictionInput = {
    id?: string;
    seq?: bigint | number;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
    model: Prisma.ModelCreateNestedOneWithoutCorrectionsInput;
    image: Prisma.ImageCreateNestedOneWithoutCorrectionsInput;
};
export type CorrectionUncheckedCreateWithoutPredictionInput = {
    id?: string;
    seq?: bigint | number;
    modelId: string;
    sha256: string;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionCreateOrConnectWithoutPredictionInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    create: Prisma.XOR<Prisma.CorrectionCreateWithoutPredictionInput, Prisma.CorrectionUncheckedCreateWithoutPredictionInput>;
};
export type CorrectionCreateManyPredictionInputEnvelope = {
    data: Prisma.CorrectionCreateManyPredictionInput | Prisma.CorrectionCreateManyPredictionInput[];
    skipDuplicates?: boolean;
};
export type CorrectionUpsertWithWhereUniqueWithoutPredictionInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    update: Prisma.XOR<Prisma.CorrectionUpdateWithoutPredictionInput, Prisma.CorrectionUncheckedUpdateWithoutPredictionInput>;
    create: Prisma.XOR<Prisma.CorrectionCreateWithoutPredictionInput, Prisma.CorrectionUncheckedCreateWithoutPredictionInput>;
};
export type CorrectionUpdateWithWhereUniqueWithoutPredictionInput = {
    where: Prisma.CorrectionWhereUniqueInput;
    data: Prisma.XOR<Prisma.CorrectionUpdateWithoutPredictionInput, Prisma.CorrectionUncheckedUpdateWithoutPredictionInput>;
};
export type CorrectionUpdateManyWithWhereWithoutPredictionInput = {
    where: Prisma.CorrectionScalarWhereInput;
    data: Prisma.XOR<Prisma.CorrectionUpdateManyMutationInput, Prisma.CorrectionUncheckedUpdateManyWithoutPredictionInput>;
};
export type CorrectionCreateManyModelInput = {
    id?: string;
    seq?: bigint | number;
    sha256: string;
    predictionId?: string | null;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    image?: Prisma.ImageUpdateOneRequiredWithoutCorrectionsNestedInput;
    prediction?: Prisma.PredictionUpdateOneWithoutCorrectionsNestedInput;
};
export type CorrectionUncheckedUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    predictionId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionUncheckedUpdateManyWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    predictionId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionCreateManyImageInput = {
    id?: string;
    seq?: bigint | number;
    modelId: string;
    predictionId?: string | null;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionUpdateWithoutImageInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutCorrectionsNestedInput;
    prediction?: Prisma.PredictionUpdateOneWithoutCorrectionsNestedInput;
};
export type CorrectionUncheckedUpdateWithoutImageInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    predictionId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionUncheckedUpdateManyWithoutImageInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    predictionId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionCreateManyPredictionInput = {
    id?: string;
    seq?: bigint | number;
    modelId: string;
    sha256: string;
    classId?: string | null;
    confirmation?: boolean;
    by: string;
    idempotencyKey?: string | null;
    createdAt?: Date | string;
    undoneAt?: Date | string | null;
    undoneBy?: string | null;
};
export type CorrectionUpdateWithoutPredictionInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutCorrectionsNestedInput;
    image?: Prisma.ImageUpdateOneRequiredWithoutCorrectionsNestedInput;
};
export type CorrectionUncheckedUpdateWithoutPredictionInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionUncheckedUpdateManyWithoutPredictionInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    confirmation?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    idempotencyKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    undoneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    undoneBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type CorrectionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    seq?: boolean;
    modelId?: boolean;
    sha256?: boolean;
    predictionId?: boolean;
    classId?: boolean;
    confirmation?: boolean;
    by?: boolean;
    idempotencyKey?: boolean;
    createdAt?: boolean;
    undoneAt?: boolean;
    undoneBy?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    prediction?: boolean | Prisma.Correction$predictionArgs<ExtArgs>;
}, ExtArgs["result"]["correction"]>;
export type CorrectionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    seq?: boolean;
    modelId?: boolean;
    sha256?: boolean;
    predictionId?: boolean;
    classId?: boolean;
    confirmation?: boolean;
    by?: boolean;
    idempotencyKey?: boolean;
    createdAt?: boolean;
    undoneAt?: boolean;
    undoneBy?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    prediction?: boolean | Prisma.Correction$predictionArgs<ExtArgs>;
}, ExtArgs["result"]["correction"]>;
export type CorrectionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    seq?: boolean;
    modelId?: boolean;
    sha256?: boolean;
    predictionId?: boolean;
    classId?: boolean;
    confirmation?: boolean;
    by?: boolean;
    idempotencyKey?: boolean;
    createdAt?: boolean;
    undoneAt?: boolean;
    undoneBy?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    prediction?: boolean | Prisma.Correction$predictionArgs<ExtArgs>;
}, ExtArgs["result"]["correction"]>;
export type CorrectionSelectScalar = {
    id?: boolean;
    seq?: boolean;
    modelId?: boolean;
    sha256?: boolean;
    predictionId?: boolean;
    classId?: boolean;
    confirmation?: boolean;
    by?: boolean;
    idempotencyKey?: boolean;
    createdAt?: boolean;
    undoneAt?: boolean;
    undoneBy?: boolean;
};
export type CorrectionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "seq" | "modelId" | "sha256" | "predictionId" | "classId" | "confirmation" | "by" | "idempotencyKey" | "createdAt" | "undoneAt" | "undoneBy", ExtArgs["result"]["correction"]>;
export type CorrectionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    prediction?: boolean | Prisma.Correction$predictionArgs<ExtArgs>;
};
export type CorrectionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    prediction?: boolean | Prisma.Correction$predictionArgs<ExtArgs>;
};
export type CorrectionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    prediction?: boolean | Prisma.Correction$predictionArgs<ExtArgs>;
};
export type $CorrectionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Correction";
    objects: {
        model: Prisma.$ModelPayload<ExtArgs>;
        image: Prisma.$ImagePayload<ExtArgs>;
        prediction: Prisma.$PredictionPayload<ExtArgs> | null;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        seq: bigint;
        modelId: string;
        sha256: string;
        /**
         * null: an imported example.
         */
        predictionId: string | null;
        /**
         * null: none of the classes.
         */
        classId: string | null;
        confirmation: boolean;
        by: string;
        idempotencyKey: string | null;
        createdAt: Date;
        undoneAt: Date | null;
        undoneBy: string | null;
    }, ExtArgs["result"]["correction"]>;
    composites: {};
};
export type CorrectionGetPayload<S extends boolean | null | undefined | CorrectionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$CorrectionPayload, S>;
export type CorrectionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<CorrectionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: CorrectionCountAggregateInputType | true;
};
export interface CorrectionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Correction'];
        meta: {
            name: 'Correction';
        };
    };
    /**
     * Find zero or one Correction that matches the filter.
     * @param {CorrectionFindUniqueArgs} args - Arguments to find a Correction
     * @example
     * // Get one Correction
     * const correction = await prisma.correction.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends CorrectionFindUniqueArgs>(args: Prisma.SelectSubset<T, CorrectionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Correction that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {CorrectionFindUniqueOrThrowArgs} args - Arguments to find a Correction
     * @example
     * // Get one Correction
     * const correction = await prisma.correction.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends CorrectionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, CorrectionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Correction that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorrectionFindFirstArgs} args - Arguments to find a Correction
     * @example
     * // Get one Correction
     * const correction = await prisma.correction.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends CorrectionFindFirstArgs>(args?: Prisma.SelectSubset<T, CorrectionFindFirstArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Correction that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorrectionFindFirstOrThrowArgs} args - Arguments to find a Correction
     * @example
     * // Get one Correction
     * const correction = await prisma.correction.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends CorrectionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, CorrectionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Corrections that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorrectionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Corrections
     * const corrections = await prisma.correction.findMany()
     *
     * // Get first 10 Corrections
     * const corrections = await prisma.correction.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const correctionWithIdOnly = await prisma.correction.findMany({ select: { id: true } })
     *
     */
    findMany<T extends CorrectionFindManyArgs>(args?: Prisma.SelectSubset<T, CorrectionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Correction.
     * @param {CorrectionCreateArgs} args - Arguments to create a Correction.
     * @example
     * // Create one Correction
     * const Correction = await prisma.correction.create({
     *   data: {
     *     // ... data to create a Correction
     *   }
     * })
     *
     */
    create<T extends CorrectionCreateArgs>(args: Prisma.SelectSubset<T, CorrectionCreateArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Corrections.
     * @param {CorrectionCreateManyArgs} args - Arguments to create many Corrections.
     * @example
     * // Create many Corrections
     * const correction = await prisma.correction.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends CorrectionCreateManyArgs>(args?: Prisma.SelectSubset<T, CorrectionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Corrections and returns the data saved in the database.
     * @param {CorrectionCreateManyAndReturnArgs} args - Arguments to create many Corrections.
     * @example
     * // Create many Corrections
     * const correction = await prisma.correction.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Corrections and only return the `id`
     * const correctionWithIdOnly = await prisma.correction.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends CorrectionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, CorrectionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Correction.
     * @param {CorrectionDeleteArgs} args - Arguments to delete one Correction.
     * @example
     * // Delete one Correction
     * const Correction = await prisma.correction.delete({
     *   where: {
     *     // ... filter to delete one Correction
     *   }
     * })
     *
     */
    delete<T extends CorrectionDeleteArgs>(args: Prisma.SelectSubset<T, CorrectionDeleteArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Correction.
     * @param {CorrectionUpdateArgs} args - Arguments to update one Correction.
     * @example
     * // Update one Correction
     * const correction = await prisma.correction.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends CorrectionUpdateArgs>(args: Prisma.SelectSubset<T, CorrectionUpdateArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Corrections.
     * @param {CorrectionDeleteManyArgs} args - Arguments to filter Corrections to delete.
     * @example
     * // Delete a few Corrections
     * const { count } = await prisma.correction.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends CorrectionDeleteManyArgs>(args?: Prisma.SelectSubset<T, CorrectionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Corrections.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorrectionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Corrections
     * const correction = await prisma.correction.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends CorrectionUpdateManyArgs>(args: Prisma.SelectSubset<T, CorrectionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Corrections and returns the data updated in the database.
     * @param {CorrectionUpdateManyAndReturnArgs} args - Arguments to update many Corrections.
     * @example
     * // Update many Corrections
     * const correction = await prisma.correction.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Corrections and only return the `id`
     * const correctionWithIdOnly = await prisma.correction.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends CorrectionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, CorrectionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Correction.
     * @param {CorrectionUpsertArgs} args - Arguments to update or create a Correction.
     * @example
     * // Update or create a Correction
     * const correction = await prisma.correction.upsert({
     *   create: {
     *     // ... data to create a Correction
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Correction we want to update
     *   }
     * })
     */
    upsert<T extends CorrectionUpsertArgs>(args: Prisma.SelectSubset<T, CorrectionUpsertArgs<ExtArgs>>): Prisma.Prisma__CorrectionClient<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Corrections.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorrectionCountArgs} args - Arguments to filter Corrections to count.
     * @example
     * // Count the number of Corrections
     * const count = await prisma.correction.count({
     *   where: {
     *     // ... the filter for the Corrections we want to count
     *   }
     * })
    **/
    count<T extends CorrectionCountArgs>(args?: Prisma.Subset<T, CorrectionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], CorrectionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Correction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorrectionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends CorrectionAggregateArgs>(args: Prisma.Subset<T, CorrectionAggregateArgs>): Prisma.PrismaPromise<GetCorrectionAggregateType<T>>;
    /**
     * Group by Correction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorrectionGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends CorrectionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: CorrectionGroupByArgs['orderBy'];
    } : {
        orderBy?: CorrectionGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, CorrectionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetCorrectionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Correction model
     */
    readonly fields: CorrectionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Correction.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__CorrectionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    model<T extends Prisma.ModelDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ModelDefaultArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    image<T extends Prisma.ImageDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ImageDefaultArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    prediction<T extends Prisma.Correction$predictionArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Correction$predictionArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Correction model
 */
export interface CorrectionFieldRefs {
    readonly id: Prisma.FieldRef<"Correction", 'String'>;
    readonly seq: Prisma.FieldRef<"Correction", 'BigInt'>;
    readonly modelId: Prisma.FieldRef<"Correction", 'String'>;
    readonly sha256: Prisma.FieldRef<"Correction", 'String'>;
    readonly predictionId: Prisma.FieldRef<"Correction", 'String'>;
    readonly classId: Prisma.FieldRef<"Correction", 'String'>;
    readonly confirmation: Prisma.FieldRef<"Correction", 'Boolean'>;
    readonly by: Prisma.FieldRef<"Correction", 'String'>;
    readonly idempotencyKey: Prisma.FieldRef<"Correction", 'String'>;
    readonly createdAt: Prisma.FieldRef<"Correction", 'DateTime'>;
    readonly undoneAt: Prisma.FieldRef<"Correction", 'DateTime'>;
    readonly undoneBy: Prisma.FieldRef<"Correction", 'String'>;
}
/**
 * Correction findUnique
 */
export type CorrectionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * Filter, which Correction to fetch.
     */
    where: Prisma.CorrectionWhereUniqueInput;
};
/**
 * Correction findUniqueOrThrow
 */
export type CorrectionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * Filter, which Correction to fetch.
     */
    where: Prisma.CorrectionWhereUniqueInput;
};
/**
 * Correction findFirst
 */
export type CorrectionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * Filter, which Correction to fetch.
     */
    where?: Prisma.CorrectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Corrections to fetch.
     */
    orderBy?: Prisma.CorrectionOrderByWithRelationInput | Prisma.CorrectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Corrections.
     */
    cursor?: Prisma.CorrectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Corrections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Corrections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Corrections.
     */
    distinct?: Prisma.CorrectionScalarFieldEnum | Prisma.CorrectionScalarFieldEnum[];
};
/**
 * Correction findFirstOrThrow
 */
export type CorrectionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * Filter, which Correction to fetch.
     */
    where?: Prisma.CorrectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Corrections to fetch.
     */
    orderBy?: Prisma.CorrectionOrderByWithRelationInput | Prisma.CorrectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Corrections.
     */
    cursor?: Prisma.CorrectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Corrections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Corrections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Corrections.
     */
    distinct?: Prisma.CorrectionScalarFieldEnum | Prisma.CorrectionScalarFieldEnum[];
};
/**
 * Correction findMany
 */
export type CorrectionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * Filter, which Corrections to fetch.
     */
    where?: Prisma.CorrectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Corrections to fetch.
     */
    orderBy?: Prisma.CorrectionOrderByWithRelationInput | Prisma.CorrectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Corrections.
     */
    cursor?: Prisma.CorrectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Corrections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Corrections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Corrections.
     */
    distinct?: Prisma.CorrectionScalarFieldEnum | Prisma.CorrectionScalarFieldEnum[];
};
/**
 * Correction create
 */
export type CorrectionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * The data needed to create a Correction.
     */
    data: Prisma.XOR<Prisma.CorrectionCreateInput, Prisma.CorrectionUncheckedCreateInput>;
};
/**
 * Correction createMany
 */
export type CorrectionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Corrections.
     */
    data: Prisma.CorrectionCreateManyInput | Prisma.CorrectionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Correction createManyAndReturn
 */
export type CorrectionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * The data used to create many Corrections.
     */
    data: Prisma.CorrectionCreateManyInput | Prisma.CorrectionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Correction update
 */
export type CorrectionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * The data needed to update a Correction.
     */
    data: Prisma.XOR<Prisma.CorrectionUpdateInput, Prisma.CorrectionUncheckedUpdateInput>;
    /**
     * Choose, which Correction to update.
     */
    where: Prisma.CorrectionWhereUniqueInput;
};
/**
 * Correction updateMany
 */
export type CorrectionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Corrections.
     */
    data: Prisma.XOR<Prisma.CorrectionUpdateManyMutationInput, Prisma.CorrectionUncheckedUpdateManyInput>;
    /**
     * Filter which Corrections to update
     */
    where?: Prisma.CorrectionWhereInput;
    /**
     * Limit how many Corrections to update.
     */
    limit?: number;
};
/**
 * Correction updateManyAndReturn
 */
export type CorrectionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * The data used to update Corrections.
     */
    data: Prisma.XOR<Prisma.CorrectionUpdateManyMutationInput, Prisma.CorrectionUncheckedUpdateManyInput>;
    /**
     * Filter which Corrections to update
     */
    where?: Prisma.CorrectionWhereInput;
    /**
     * Limit how many Corrections to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Correction upsert
 */
export type CorrectionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * The filter to search for the Correction to update in case it exists.
     */
    where: Prisma.CorrectionWhereUniqueInput;
    /**
     * In case the Correction found by the `where` argument doesn't exist, create a new Correction with this data.
     */
    create: Prisma.XOR<Prisma.CorrectionCreateInput, Prisma.CorrectionUncheckedCreateInput>;
    /**
     * In case the Correction was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.CorrectionUpdateInput, Prisma.CorrectionUncheckedUpdateInput>;
};
/**
 * Correction delete
 */
export type CorrectionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    /**
     * Filter which Correction to delete.
     */
    where: Prisma.CorrectionWhereUniqueInput;
};
/**
 * Correction deleteMany
 */
export type CorrectionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Corrections to delete
     */
    where?: Prisma.CorrectionWhereInput;
    /**
     * Limit how many Corrections to delete.
     */
    limit?: number;
};
/**
 * Correction.prediction
 */
export type Correction$predictionArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    where?: Prisma.PredictionWhereInput;
};
/**
 * Correction without action
 */
export type CorrectionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
};
